package org.malinnotes.check.explore;

/**
 * Something of a story that a line may meet.
 *
 * @param owner the id of the scene, ending or document that it belongs to; empty for the story's
 *     own file
 * @param id its own id, which for a paragraph is its JSON pointer and for an outcome its measure
 * @param words what it is called in a report
 * @param within the number of the claim without which it cannot be met; -1 if there is none
 */
public record Claim(Kind kind, String owner, String id, String words, int within) {
  /** The kinds of claim. */
  public enum Kind {
    /** A scene that a player can read. */
    SCENE("scene"),
    /** An option that a player can order; a line meets it by ordering it. */
    OPTION("option"),
    /** A paragraph with a condition that is shown. */
    PARAGRAPH("paragraph"),
    /** An ending that a line comes to. */
    ENDING("ending"),
    /** An outcome that an ending gives. */
    OUTCOME("outcome");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it. */
    public String word() {
      return word;
    }

    /** Whether it is only told and leads nowhere. */
    public boolean isOnlyTold() {
      return this == PARAGRAPH || this == OUTCOME;
    }
  }
}
