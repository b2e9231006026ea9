package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.play.Block;

/**
 * One screen as a value. It may be cut into pages where it is shown.
 *
 * @param part the part of the lesson it belongs to
 * @param hint what can be typed, as CommonMark; empty where there is nothing to say
 */
public record Slide(SlideKind kind, Part part, List<Block> blocks, String hint) {
  /**
   * A part of a lesson.
   *
   * @param name in words, such as Round 2 of 3
   * @param until the minute, from the start, until which it is planned to last
   */
  public record Part(String name, int until) {}

  /** Keeps the blocks as they are now. */
  public Slide {
    blocks = List.copyOf(blocks);
  }

  /** Whether it stands in the middle of the screen. */
  public boolean isStill() {
    return kind == SlideKind.STILL || kind == SlideKind.PAUSE || kind == SlideKind.REFLECTION;
  }
}
