package org.malinnotes.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.malinnotes.play.Block;

/**
 * Where the game speaks and listens. One thread alone may use it, but for what {@link #above} gives
 * and for {@link #style}, which any may use until it is closed.
 */
public interface Console extends AutoCloseable {
  /** The longest line that is taken in, in UTF-16 units; the rest of a longer one is dropped. */
  int LONGEST_INPUT = 10_000;

  /**
   * Waits for the player.
   *
   * @param completion what the Tab key offers, where there is one
   * @throws java.io.UncheckedIOException if the input breaks
   */
  Input read(Completion completion);

  /**
   * The same where the screen is a canvas, which is drawn again when its size changes.
   *
   * @throws java.io.UncheckedIOException if the input breaks
   */
  default Input read(Completion completion, Waiting waiting) {
    return read(completion);
  }

  /** Prints finished lines, such as those of {@link BlockPrinter}. */
  void print(List<String> lines);

  /**
   * Prints blocks above the line that is being typed, which stays. Empty where lines are not
   * edited, so that there is no such place.
   */
  default Optional<Consumer<List<Block>>> above() {
    return Optional.empty();
  }

  /** The screen as a whole, where there is one that can be drawn on. */
  default Optional<Canvas> canvas() {
    return Optional.empty();
  }

  /** How lines are made for this console now; its width follows the screen. */
  Style style();

  /** Prints blocks in the current style. */
  default void show(List<? extends Block> blocks) {
    print(new BlockPrinter(style()).print(blocks));
  }

  /** Gives the terminal back as it was. The streams stay open. */
  @Override
  void close();
}
