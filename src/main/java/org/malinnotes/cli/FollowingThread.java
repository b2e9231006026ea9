package org.malinnotes.cli;

import java.util.List;
import java.util.function.Consumer;
import org.malinnotes.play.Block;

/**
 * Looks beside a game that waits for what is typed, once or again and again. When the game is left
 * it falls silent at once; what it is about then ends by itself, or with the program.
 */
final class FollowingThread extends Thread {
  private static final int EVERY_MILLIS = 200;

  private final Consumer<Consumer<List<Block>>> look;
  private final boolean again;
  private final Consumer<List<Block>> show;
  private volatile boolean left;

  private FollowingThread(
      Consumer<Consumer<List<Block>>> look, boolean again, Consumer<List<Block>> show) {
    super("following");
    this.look = look;
    this.again = again;
    this.show = show;
    setDaemon(true);
  }

  /**
   * Begins to look.
   *
   * @param look is given what shows what it sees
   * @param again whether to go on looking after the first time
   * @param show can be called from this thread
   */
  static FollowingThread begin(
      Consumer<Consumer<List<Block>>> look, boolean again, Consumer<List<Block>> show) {
    FollowingThread thread = new FollowingThread(look, again, show);
    thread.start();
    return thread;
  }

  @Override
  public void run() {
    try {
      do {
        look.accept(this::show);
        Thread.sleep(EVERY_MILLIS);
      } while (again && !left);
    } catch (InterruptedException ended) {
      interrupt();
    } catch (RuntimeException | Error failure) {
      show(
          List.of(
              new Block.Notice(
                  (again ? "Saves are no longer noticed" : "The findings are not counted")
                      + ", for something went wrong inside the program: "
                      + Markdown.plain(Shown.of(failure.toString(), 300)))));
    }
  }

  /** Shows nothing from now on; waits for nothing but what is being shown this moment. */
  synchronized void leave() {
    left = true;
  }

  private synchronized void show(List<Block> blocks) {
    if (!left) {
      show.accept(blocks);
    }
  }
}
