package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;

/**
 * What stands in front of a lesson's own screen. A screen that was made dark, or a pause, is there
 * again once what was looked up in front of it is closed.
 *
 * @param slides the one at the back first; at most two
 */
record Cover(List<Slide> slides) {
  /** Nothing. */
  static final Cover NONE = new Cover(List.of());

  /** The one to be seen. */
  Optional<Slide> slide() {
    return slides.isEmpty() ? Optional.empty() : Optional.of(slides.get(slides.size() - 1));
  }

  /** With another in front. */
  Cover with(Slide other) {
    boolean stays = !slides.isEmpty() && isRest(slides.get(0)) && !isRest(other);
    return new Cover(stays ? List.of(slides.get(0), other) : List.of(other));
  }

  /** Without the one to be seen. */
  Cover without() {
    return slides.size() < 2 ? NONE : new Cover(slides.subList(0, 1));
  }

  private static boolean isRest(Slide slide) {
    return slide.kind() == SlideKind.BLANK || slide.kind() == SlideKind.PAUSE;
  }
}
