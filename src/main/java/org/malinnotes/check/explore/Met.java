package org.malinnotes.check.explore;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.SceneId;

/**
 * What some line meets.
 *
 * @param scenes the scenes that a player can read
 * @param options the options that a player can order, by identity
 * @param paragraphs those shown in some state, by identity; ones without a condition are not noted
 * @param endings the endings that can be reached
 * @param outcomes those that an ending gives in some state, by identity
 */
record Met(
    Set<SceneId> scenes,
    Set<Option> options,
    Set<Paragraph> paragraphs,
    Set<EndingId> endings,
    Set<Outcome> outcomes) {
  /** Nothing yet. */
  static Met nothing() {
    return new Met(
        new LinkedHashSet<>(), identities(), identities(), new LinkedHashSet<>(), identities());
  }

  private static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
