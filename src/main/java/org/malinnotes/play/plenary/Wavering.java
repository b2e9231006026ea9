package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.play.Block;
import org.malinnotes.play.Evidence;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Option;
import org.malinnotes.story.Standing;

/** Where the leadership itself wavered: what else it weighed, and what was urged on it. */
final class Wavering {
  private final Room room;

  Wavering(Room room) {
    this.room = room;
  }

  void onto(Reel reel) {
    for (Lesson.Round round : room.lesson().decisions()) {
      List<Block> blocks = blocks(round);
      if (!blocks.isEmpty()) {
        blocks.add(0, new Block.Prose(room.story().scene(round.scene()).title()));
        blocks.add(0, Room.heading("Where the leadership wavered"));
        reel.tell(blocks);
      }
    }
  }

  private List<Block> blocks(Lesson.Round round) {
    List<Block> blocks = new ArrayList<>();
    if (!round.wavering().isEmpty()) {
      blocks.add(new Block.Prose(room.expanded(round.wavering())));
    }
    List<Option> options = room.decision(round.scene()).options();
    for (Option option : options) {
      if (option.standing() == Standing.CONSIDERED || option.standing() == Standing.VOICED) {
        blocks.add(
            new Block.Prose(
                "**"
                    + Letter.of(options.indexOf(option))
                    + "**  *"
                    + option.label()
                    + "*  \n"
                    + whose(option)));
      }
    }
    return blocks;
  }

  private String whose(Option option) {
    String names =
        option.by().stream()
            .map(person -> room.story().person(person).name())
            .collect(Collectors.joining(", "));
    String cite = Evidence.references(room.story(), option.cite());
    return (option.standing() == Standing.VOICED
            ? "Urged by " + names
            : "Weighed by the leadership" + (names.isEmpty() ? "" : ", for it " + names))
        + cite
        + ".";
  }
}
