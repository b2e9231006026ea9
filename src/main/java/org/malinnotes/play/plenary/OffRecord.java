package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Away;
import org.malinnotes.engine.Happening;
import org.malinnotes.play.Block;
import org.malinnotes.play.EndingBasis;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** What is said of a line that has left the record. */
final class OffRecord {
  private OffRecord() {}

  /** Since when, and with which order. */
  static String since(Room room, Away away) {
    Scene scene = room.story().scene(away.scene());
    String label =
        scene.decision().flatMap(it -> it.option(away.option())).map(Option::label).orElse("");
    return "Off the record since "
        + scene.date().inWords()
        + ", when this was ordered: "
        + label
        + (label.endsWith(".") ? "" : ".");
  }

  /** Where the line ends, and on what that rests. */
  static List<Block> ending(Room room, Happening.EndingReached happening) {
    Ending ending = happening.ending();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of("The end of this line", ending.date().inWords()), false));
    blocks.add(Room.heading(ending.title()));
    blocks.add(new Block.Prose(room.markdown(happening.text())));
    (room.allMet() ? EndingBasis.whole(room.story(), ending) : EndingBasis.bare(ending))
        .ifPresent(basis -> blocks.add(new Block.Prose(basis)));
    return blocks;
  }
}
