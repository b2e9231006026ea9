package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.malinnotes.play.Block;

/** What looks beside a game is silent once the game has been left, and is not waited for. */
@Timeout(20)
class FollowingThreadTest {
  private static final List<Block> SEEN = List.of(new Block.Notice("seen"));
  private static final int LONG = 10_000;

  private final Queue<List<Block>> shown = new ConcurrentLinkedQueue<>();
  private final CountDownLatch began = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicBoolean disturbed = new AtomicBoolean();

  @Test
  void isSilentAndUndisturbedWhenLeftInTheMidstOfALook() throws InterruptedException {
    FollowingThread thread =
        FollowingThread.begin(
            show -> {
              waitForTheEnd();
              show.accept(SEEN);
            },
            true,
            shown::add);
    began.await();
    thread.leave();
    mayEnd.countDown();
    thread.join(LONG);

    assertThat(thread.isAlive()).isFalse();
    assertThat(thread.isDaemon()).isTrue();
    assertThat(disturbed).isFalse();
    assertThat(shown).isEmpty();
  }

  @Test
  void doesNotTellOfAFailureWhenLeft() throws InterruptedException {
    FollowingThread thread =
        FollowingThread.begin(
            show -> {
              waitForTheEnd();
              throw new IllegalStateException("broken");
            },
            true,
            shown::add);
    began.await();
    thread.leave();
    mayEnd.countDown();
    thread.join(LONG);

    assertThat(shown).isEmpty();
  }

  @Test
  void tellsOfAFailureMeanwhile() throws InterruptedException {
    FollowingThread thread =
        FollowingThread.begin(
            show -> {
              throw new IllegalStateException("broken");
            },
            true,
            shown::add);
    thread.join(LONG);

    assertThat(shown.toString()).contains("Saves are no longer noticed", "broken");
  }

  @Test
  void looksOnceIfThatIsAll() throws InterruptedException {
    FollowingThread thread = FollowingThread.begin(show -> show.accept(SEEN), false, shown::add);
    thread.join(LONG);

    assertThat(shown).containsExactly(SEEN);
  }

  private void waitForTheEnd() {
    began.countDown();
    try {
      disturbed.set(!mayEnd.await(LONG, TimeUnit.MILLISECONDS));
    } catch (InterruptedException interrupted) {
      disturbed.set(true);
    }
  }
}
