package org.malinnotes.cli;

/** Counts the seconds of a lesson between one look and the next. */
final class LessonClock {
  private static final long SECOND = 1_000_000_000L;

  /** To a whole second, so that none is lost. */
  private long counted = System.nanoTime();

  /**
   * The seconds since the last look.
   *
   * @param still whether they do not count
   */
  int passed(boolean still) {
    long seconds = (System.nanoTime() - counted) / SECOND;
    counted += seconds * SECOND;
    return still ? 0 : (int) Math.max(0, seconds);
  }
}
