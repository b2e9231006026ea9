package org.malinnotes.story;

import java.util.Arrays;
import java.util.Optional;

/** A skill of historical thinking that a lesson trains. */
public enum Skill {
  /** Asking who wrote something, when, and to what end. */
  SOURCING("sourcing", "asking who wrote it, when, and to what end"),
  /** Holding independent sources against each other. */
  CORROBORATION("corroboration", "holding independent sources against each other"),
  /** Placing an act in what was known and thought possible at the time. */
  CONTEXTUALISATION(
      "contextualisation", "placing an act in what was known and thought possible then"),
  /** Telling causes, occasions and consequences apart. */
  CAUSATION("causation", "telling causes, occasions and consequences apart"),
  /** Seeing a matter from where somebody else stood. */
  PERSPECTIVE("perspective", "seeing a matter from where somebody else stood");

  private final String word;
  private final String about;

  Skill(String word, String about) {
    this.word = word;
    this.about = about;
  }

  /** The word used in the files and shown to a teacher. */
  public String word() {
    return word;
  }

  /** What the skill is, as a clause. */
  public String about() {
    return about;
  }

  /** The skill that a word means. */
  public static Optional<Skill> of(String word) {
    return Arrays.stream(values()).filter(skill -> skill.word.equals(word)).findFirst();
  }
}
