package org.malinnotes.story;

/**
 * A name that the files of a story use for one of its parts: kebab-case, never shown to a player.
 *
 * <p>The ids spell out {@code equals} and {@code hashCode}: what Java makes for a record is put
 * together at each start, at a few milliseconds a kind, and ids are looked up from the first scene.
 */
public interface Id {
  /** The name as written in the files. */
  String value();
}
