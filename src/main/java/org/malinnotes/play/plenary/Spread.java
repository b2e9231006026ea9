package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Option;

/** What the class expected beside what was decided, and where its votes were split. */
final class Spread {
  private final Room room;

  Spread(Room room) {
    this.room = room;
  }

  void onto(Reel reel) {
    for (Lesson.Round round : room.lesson().decisions()) {
      room.forecast(round.scene()).ifPresent(ballot -> reel.tell(forecast(ballot)));
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

  /** The decisions, the one that split the class most first; those of one mind in a line. */
  private List<Block> split(List<Ballot> ballots) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("Where you were split"));
    List<String> whole = new ArrayList<>();
    for (Ballot ballot : ballots) {
      if (new Tally(ballot.votes()).split() > 0) {
        blocks.add(new Block.Prose("**" + title(ballot) + "**  \n" + sides(ballot)));
      } else {
        whole.add(title(ballot));
      }
    }
    if (blocks.size() > 1) {
      blocks.add(new Block.Prose("What divided you: the facts, the aims, or the risks?"));
    }
    if (!whole.isEmpty()) {
      blocks.add(new Block.Prose("*All of one mind:* " + String.join("; ", whole) + "."));
    }
    return blocks;
  }

  /** Who was for what, the order most chosen first; what nobody chose is left out. */
  private String sides(Ballot ballot) {
    List<Option> options = room.decision(ballot.at()).options();
    List<Integer> votes = ballot.votes();
    return IntStream.range(0, votes.size())
        .boxed()
        .filter(i -> votes.get(i) > 0)
        .sorted(Comparator.comparing((Integer i) -> -votes.get(i)))
        .map(i -> votes.get(i) + " for " + Letter.of(i) + ", *" + options.get(i).label() + "*")
        .collect(Collectors.joining("  \n"));
  }

  private String title(Ballot ballot) {
    String title = room.story().scene(ballot.at()).title();
    return room.lesson().round(ballot.at()).isPresent() ? title : title + ", off the record";
  }
}
