package org.malinnotes.cli;

import java.util.function.Consumer;

/** Looks again and again, beside a game that waits for what is typed, until it is ended. */
final class FollowingThread extends Thread {
  private static final int EVERY_MILLIS = 200;
  private static final int PATIENCE_MILLIS = 2_000;

  private final Runnable look;

  private FollowingThread(Runnable look, Consumer<Throwable> failed) {
    super("following");
    this.look = look;
    setUncaughtExceptionHandler((thread, failure) -> failed.accept(failure));
    setDaemon(true);
  }

  /**
   * Begins to look.
   *
   * @param failed told why, should looking fail for good
   */
  static FollowingThread begin(Runnable look, Consumer<Throwable> failed) {
    FollowingThread thread = new FollowingThread(look, failed);
    thread.start();
    return thread;
  }

  @Override
  public void run() {
    try {
      while (!isInterrupted()) {
        Thread.sleep(EVERY_MILLIS);
        look.run();
      }
    } catch (InterruptedException leaving) {
      interrupt();
    }
  }

  /** Ends it, and waits until it has ended. */
  void end() {
    interrupt();
    try {
      join(PATIENCE_MILLIS);
    } catch (InterruptedException hurried) {
      currentThread().interrupt();
    }
  }
}
