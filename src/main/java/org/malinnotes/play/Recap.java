package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Scene;

/** Reminds a returning player of the orders given. */
final class Recap {
  private Recap() {}

  static List<Block> blocks(Desk desk) {
    List<Taken> own = desk.state().ownLine();
    List<Block> blocks = new ArrayList<>();
    if (!own.isEmpty()) {
      String count = own.size() == 1 ? "one order" : Counting.word(own.size()) + " orders";
      StringBuilder text = new StringBuilder("Given so far, " + count + ":\n");
      for (Taken taken : own) {
        Scene scene = desk.story().scene(taken.scene());
        text.append("\n- ")
            .append(scene.date().inWords())
            .append(": ")
            .append(scene.decision().flatMap(d -> d.option(taken.option())).orElseThrow().label());
      }
      blocks.add(new Block.Prose(text.toString()));
    }
    blocks.addAll(Showing.look(desk));
    return blocks;
  }
}
