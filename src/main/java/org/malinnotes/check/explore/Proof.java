package org.malinnotes.check.explore;

/**
 * Which claims a survey proves; the others are only what was found so far.
 *
 * @param reach that scenes, options and endings not met are never met
 * @param told that paragraphs and outcomes not met are never met
 * @param ends that the lines end where they were found to, and that no other fault is met
 * @param same that options found to make no difference never do, not even in what is told
 */
public record Proof(boolean reach, boolean told, boolean ends, boolean same) {
  /** Nothing is proved. */
  public static final Proof NONE = new Proof(false, false, false, false);

  /** Whether a claim of this kind that was not met is proved never to be. */
  public boolean of(Claim.Kind kind) {
    return kind.isOnlyTold() ? told : reach;
  }
}
