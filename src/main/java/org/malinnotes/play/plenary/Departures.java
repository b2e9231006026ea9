package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.play.Block;
import org.malinnotes.play.EndingBasis;
import org.malinnotes.play.Evidence;
import org.malinnotes.play.Untold;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;

/** How the class's line departed from the record, and what that shows. */
final class Departures {
  private final Room room;
  private final Untold untold;

  Departures(Room room) {
    this.room = room;
    this.untold = Untold.of(room.line().turns(), room.lesson().decisions().size());
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
                  + beside(decision, own)
                  + why(round, own)));
    }
    ends(blocks);
    blocks.add(1, new Block.Prose(count(same, met)));
    reel.tell(blocks);
    if (room.lesson().reveal() == Lesson.Reveal.NOW) {
      untold.instead().forEach(hour -> Revealing.later(room, hour).onto(reel));
    }
    reel.still(Room.heading(shows(same, met, left)));
  }

  private static String count(int same, int met) {
    return Counting.capital(Counting.word(same))
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

  /** The reasons that a reveal kept to itself while decisions were still to come. */
  private String why(Lesson.Round round, Option own) {
    List<Lesson.Round> rounds = room.lesson().decisions();
    boolean kept =
        room.lesson().reveal() == Lesson.Reveal.NOW && !round.equals(rounds.get(rounds.size() - 1));
    return kept && own.departure() != null
        ? " " + Evidence.because(room.story(), own.departure().because())
        : "";
  }

  private void ends(List<Block> blocks) {
    for (Ending ending : untold.endings()) {
      EndingBasis.whole(room.story(), ending)
          .ifPresent(
              why ->
                  blocks.add(
                      new Block.Prose("**" + ending.title() + "**, a line's end  \n" + why)));
    }
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
}
