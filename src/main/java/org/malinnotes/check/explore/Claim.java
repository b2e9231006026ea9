package org.malinnotes.check.explore;

import org.malinnotes.check.Where;

/**
 * Something of a story that a line may meet.
 *
 * @param where where it stands in the story
 * @param id its own id, which for a paragraph or a reply is its JSON pointer and for an outcome its
 *     measure
 * @param words what it is called in a report
 * @param within the number of the claim without which it cannot be met; -1 if there is none
 */
public record Claim(Kind kind, Where where, String id, String words, int within) {
  /** The id of the scene, ending or document that it belongs to; empty for the story's own file. */
  public String owner() {
    return where.id();
  }

  /** The kinds of claim. */
  public enum Kind {
    /** A scene that a player can read. */
    SCENE("scene"),
    /** An option that a player can order; a line meets it by ordering it. */
    OPTION("option"),
    /** A reply with a condition that history's hand gives in a chair the player does not hold. */
    REPLY("reply"),
    /**
     * A paragraph with a condition that is shown; of a dispatch, that is sent to a chair that the
     * player holds, whether or not it still arrives.
     */
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

    /** Whether it has an id of its own, by which an author finds it. */
    public boolean isNamed() {
      return this == SCENE || this == OPTION || this == ENDING;
    }

    /** Whether it is only told and leads nowhere. */
    public boolean isOnlyTold() {
      return this == PARAGRAPH || this == OUTCOME;
    }
  }
}
