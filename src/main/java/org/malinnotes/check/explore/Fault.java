package org.malinnotes.check.explore;

/**
 * A place where a line cannot go on, though no ending is reached. Playing, it would be an error.
 *
 * @param where the id of the scene or chapter
 */
public record Fault(Kind kind, String where) {
  /** The kinds of fault. */
  public enum Kind {
    /** A decision of the player with every option closed. */
    STUCK("stuck", "no option is open at"),
    /** A scene or option none of whose ways on can be taken. */
    NO_WAY("no-way", "no way leads on from"),
    /** A decision of another chair for which history's hand has no answer. */
    NO_ANSWER("no-answer", "history's hand has no answer at"),
    /** A chapter none of whose exits can be taken. */
    NO_EXIT("no-exit", "no exit leads out of the chapter"),
    /** A chapter with no start for the chair. */
    NO_START("no-start", "there is no start for this chair in the chapter"),
    /** An ending that says nothing of a measure, reached or told between two chapters. */
    NO_OUTCOME("no-outcome", "some measure gets no outcome at the ending"),
    /** Scenes that lead round in a circle without a decision. */
    ROUND("round", "scenes go round in a circle without a decision from");

    private final String word;
    private final String words;

    Kind(String word, String words) {
      this.word = word;
      this.words = words;
    }

    /** The word for it in JSON. */
    public String word() {
      return word;
    }
  }

  /** What is wrong, in words. */
  public String words() {
    return kind.words + " " + where;
  }
}
