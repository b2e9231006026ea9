package org.malinnotes.story;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of the record's line when an option that was not decided is taken.
 *
 * @param because why, with the evidence
 * @param rejoin the scene at which a detour is back on the record's scenes; null otherwise
 */
public record Departure(Kind kind, Because because, @Nullable SceneId rejoin) {
  /** The three kinds of departure. */
  public enum Kind {
    /** The record's scenes go on. */
    ABSORBED("absorbed"),
    /** Scenes of its own, then back at a declared scene, flags carried. */
    DETOUR("detour"),
    /** Scenes of its own to an ending. */
    BRANCH("branch");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word used in the files. */
    public String word() {
      return word;
    }
  }

  /** Whether the line leaves the record's scenes. */
  public boolean leavesRecord() {
    return kind != Kind.ABSORBED;
  }
}
