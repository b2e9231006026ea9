package org.malinnotes.cli;

import java.util.function.LongSupplier;

/** Counts the seconds of a lesson between one look and the next. */
final class LessonClock {
  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanoseconds;

  /** To a whole second, so that none is lost. */
  private long counted;

  /** A clock that begins now. */
  LessonClock() {
    this(System::nanoTime);
  }

  LessonClock(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.counted = nanoseconds.getAsLong();
  }

  /** The seconds since the last look. */
  int passed() {
    long seconds = Math.max(0, (nanoseconds.getAsLong() - counted) / SECOND);
    counted += seconds * SECOND;
    return (int) Math.min(Integer.MAX_VALUE, seconds);
  }
}
