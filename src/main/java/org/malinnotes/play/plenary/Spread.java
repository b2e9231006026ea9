package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;

/** What the class expected beside what was decided, and where its votes were split. */
final class Spread {
  private final Room room;

  Spread(Room room) {
    this.room = room;
  }

  void onto(Reel reel) {
    for (Lesson.Round round : room.lesson().decisions()) {
      room.at(round.scene())
          .filter(ballot -> !ballot.forecast().isEmpty())
          .ifPresent(ballot -> reel.tell(forecast(ballot)));
    }
    List<Ballot> split =
        room.ballots().stream()
            .filter(ballot -> !new Tally(ballot.votes()).isEmpty())
            .sorted(
                Comparator.comparingDouble((Ballot ballot) -> -new Tally(ballot.votes()).split()))
            .toList();
    if (!split.isEmpty()) {
      reel.tell(split(split));
    }
  }

  private List<Block> forecast(Ballot ballot) {
    Decision decision = room.decision(ballot.at());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("What you expected: " + title(ballot)));
    blocks.add(Counts.expected(decision.options(), ballot.forecast(), i -> note(ballot, i)));
    int sure = new Tally(ballot.sure()).sum();
    decision
        .decided()
        .map(decided -> decision.options().indexOf(decided))
        .filter(at -> sure > 0)
        .ifPresent(
            at ->
                blocks.add(
                    new Block.Prose(
                        "Of "
                            + sure
                            + " who were sure, "
                            + ballot.sure().get(at)
                            + " had it right.")));
    return blocks;
  }

  private String note(Ballot ballot, int i) {
    Option option = room.decision(ballot.at()).options().get(i);
    String sure = ballot.sure().isEmpty() ? "" : ballot.sure().get(i) + " sure";
    String decided = option.isDecided() ? "**← the record**" : "";
    return sure + (sure.isEmpty() || decided.isEmpty() ? "" : " · ") + decided;
  }

  /** The decisions, the one that split the class most first. */
  private List<Block> split(List<Ballot> ballots) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("Where you were split"));
    for (Ballot ballot : ballots) {
      Tally tally = new Tally(ballot.votes());
      blocks.add(
          new Block.Prose(
              "**" + title(ballot) + "**  \n" + most(ballot, tally) + " " + letters(tally)));
    }
    blocks.add(new Block.Prose("What divided you: the facts, the aims, or the risks?"));
    return blocks;
  }

  private static String most(Ballot ballot, Tally tally) {
    int at = tally.most().get(0);
    if (tally.split() == 0) {
      return "All of one mind:";
    }
    return tally.most().size() > 1
        ? "A tie:"
        : ballot.votes().get(at) + " of " + tally.sum() + " for the order most chosen:";
  }

  private static String letters(Tally tally) {
    List<String> parts = new ArrayList<>();
    for (int count : tally.counts()) {
      parts.add(Letters.of(parts.size()) + " " + count);
    }
    return String.join(", ", parts) + ".";
  }

  private String title(Ballot ballot) {
    String title = room.story().scene(ballot.at()).title();
    return room.lesson().round(ballot.at()).isPresent() ? title : title + ", off the record";
  }
}
