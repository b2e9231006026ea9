package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.play.plenary.PlenarySession;

/** Only the time that a class used is the lesson's. */
class LessonTimeTest {
  private static final long MINUTE = 60_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final LessonTime time = new LessonTime(new LessonClock(now::get));
  private final PlenarySession begun =
      PlenarySession.of(
          new Course(Shipped.OCTOBER, Shipped.OCTOBER.lessons().values().iterator().next()),
          Sitting.BEGUN);

  @Test
  void whatIsWaitedCountsUnlessTheClassWasAway() {
    now.addAndGet(3 * MINUTE);
    PlenarySession waited = time.waited(begun);
    assertThat(waited.sitting().seconds()).isEqualTo(180);
    assertThat(time.notice()).isEmpty();
    now.addAndGet(75 * MINUTE);
    assertThat(time.waited(waited).sitting().seconds()).isEqualTo(180);
    assertThat(time.notice()).isEqualTo("75 minutes without a key are not counted.");
    assertThat(time.notice()).as("said once").isEmpty();
  }

  @Test
  void aPauseCountsForNothingAndACountdownForAllItsTime() {
    now.addAndGet(5 * MINUTE);
    PlenarySession paused = begun.handle("pause").session();
    assertThat(time.waited(paused).sitting().seconds()).isZero();
    now.addAndGet(40 * MINUTE);
    assertThat(time.lasted(begun).sitting().seconds()).isEqualTo(2_400);
  }
}
