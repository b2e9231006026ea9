package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;

/** With reveals kept to the end: everything that was decided, one decision after the other. */
final class LateReveal {
  private LateReveal() {}

  static List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    desk.happenings().forEach(happening -> blocks.addAll(happening.accept(new Late(desk))));
    return blocks;
  }

  /** A single one, under the title of its scene. */
  static List<Block> one(Desk desk, Happening.Revealed revealed) {
    return new Late(desk).revealed(revealed);
  }

  private static final class Late extends Quiet<List<Block>> {
    private final Desk desk;

    Late(Desk desk) {
      super(List.of());
      this.desk = desk;
    }

    @Override
    public List<Block> revealed(Happening.Revealed happening) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Rule(List.of(happening.scene().title()), true));
      blocks.addAll(RevealView.blocks(desk, happening));
      return blocks;
    }

    @Override
    public List<Block> chapterEnded(Happening.ChapterEnded happening) {
      return HindsightView.blocks(desk, happening);
    }
  }
}
