package org.malinnotes.play.plenary;

/**
 * What came of a typed line.
 *
 * @param notice what to say of it, as CommonMark; empty for nothing
 * @param seconds how long to count down; 0 for no countdown
 * @param quits whether the teacher leaves
 */
public record Reply(PlenarySession session, String notice, int seconds, boolean quits) {
  static Reply go(PlenarySession session) {
    return new Reply(session, "", 0, false);
  }

  static Reply say(PlenarySession session, String notice) {
    return new Reply(session, notice, 0, false);
  }
}
