package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Prose;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;

/** Shows, at a chapter's end, what became known only later. */
final class HindsightView {
  private HindsightView() {}

  static List<Block> blocks(Desk desk, Happening.ChapterEnded happening) {
    List<Block> blocks = new ArrayList<>();
    for (Scene scene : happening.decided()) {
      List<Paragraph> text =
          scene
              .decision()
              .map(decision -> Prose.shown(decision.hindsight(), happening.values()))
              .orElse(List.of());
      if (!text.isEmpty()) {
        blocks.add(new Block.Prose("**" + scene.title() + "**"));
        blocks.add(new Block.Prose(desk.markdown(text)));
      }
    }
    if (!blocks.isEmpty()) {
      blocks.add(0, new Block.Rule(List.of("What was learned later"), false));
    }
    return blocks;
  }
}
