package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Screens as they are put one after another, each in the part of the lesson that has begun. */
final class Reel {
  private final List<Slide> slides = new ArrayList<>();
  private Slide.Part part;

  Reel(Slide.Part part) {
    this.part = part;
  }

  /** What follows belongs to this part. */
  void begin(Slide.Part other) {
    part = other;
  }

  void tell(List<Block> blocks) {
    add(SlideKind.TELL, blocks, "");
  }

  /** A screen of what was decided. */
  void record(List<Block> blocks) {
    add(SlideKind.RECORD, blocks, "");
  }

  void still(Block... blocks) {
    add(SlideKind.STILL, List.of(blocks), "");
  }

  void add(SlideKind kind, List<Block> blocks, String hint) {
    slides.add(new Slide(kind, part, blocks, hint));
  }

  List<Slide> slides() {
    return List.copyOf(slides);
  }
}
