package org.malinnotes.cli;

import org.malinnotes.play.plenary.PlenarySession;

/** Adds the time that passes to a lesson, unless nobody was there. */
final class LessonTime {
  /** Nobody waits longer than this for a line, in seconds: it was a break. */
  private static final int LONGEST = 20 * 60;

  private final LessonClock clock;
  private String notice = "";

  LessonTime(LessonClock clock) {
    this.clock = clock;
  }

  /** A session after a line was awaited. */
  PlenarySession waited(PlenarySession session) {
    int seconds = clock.passed();
    if (session.isPaused()) {
      return session;
    }
    if (seconds > LONGEST) {
      notice = seconds / 60 + " minutes without a key are not counted.";
      return session;
    }
    return session.after(seconds);
  }

  /** A session after something that was meant to last. */
  PlenarySession lasted(PlenarySession session) {
    return session.after(clock.passed());
  }

  /** What has not been counted since this was last asked, as a sentence; may be empty. */
  String notice() {
    String said = notice;
    notice = "";
    return said;
  }
}
