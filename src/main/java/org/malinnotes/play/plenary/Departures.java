package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.play.Block;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;

/** How the class's line departed from the record, and what that shows. */
final class Departures {
  private final Room room;

  Departures(Room room) {
    this.room = room;
  }

  void onto(Reel reel) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("Your line beside the record"));
    int same = 0;
    boolean left = false;
    int met = 0;
    for (Lesson.Round round : room.lesson().decisions()) {
      Optional<Ballot> ballot = room.at(round.scene());
      if (ballot.isEmpty()) {
        continue;
      }
      met++;
      Decision decision = room.decision(round.scene());
      Option own = decision.option(ballot.get().ordered()).orElseThrow();
      same += own.isDecided() ? 1 : 0;
      left |= own.departure() != null && own.departure().leavesRecord();
      blocks.add(
          new Block.Prose(
              "**"
                  + room.story().scene(round.scene()).title()
                  + "**  \nYou: "
                  + own.label()
                  + "  \n"
                  + beside(decision, own)));
    }
    blocks.add(1, new Block.Prose(count(same, met)));
    reel.tell(blocks);
    reel.still(Room.heading(shows(same, met, left)));
  }

  private static String count(int same, int met) {
    return capital(Counting.word(same))
        + " of "
        + Counting.word(met)
        + " as it was decided. That describes your line; it is no mark.";
  }

  private static String beside(Decision decision, Option own) {
    if (own.isDecided()) {
      return "The record: the same.";
    }
    String decided = decision.decided().map(Option::label).orElse("nothing was decided");
    return "The record: " + decided + "  \n" + what(own);
  }

  private static String what(Option own) {
    Departure departure = own.departure();
    if (departure == null) {
      return "";
    }
    return switch (departure.kind()) {
      case ABSORBED -> "*It would have changed little: events went on all the same.*";
      case DETOUR -> "*It led aside for a while, and back.*";
      case BRANCH -> "*Here another history could have begun.*";
    };
  }

  private static String shows(int same, int met, boolean left) {
    if (same == met) {
      return "You chose as the leadership did. Was it the evidence that led you there, or what you"
          + " already knew?";
    }
    return left
        ? "Another order was possible. What would have had to be different for it to be given?"
        : "You would have ordered otherwise, and events would have gone on much the same. What"
            + " carried them?";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
