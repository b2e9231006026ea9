package org.malinnotes.story;

/**
 * A name that the files of a story use for one of its parts: kebab-case, never shown to a player.
 */
public interface Id {
  /** The name as written in the files. */
  String value();
}
