package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.story.Letter;

/** The screens after a vote: who speaks, and the order that follows from it. */
final class Argument {
  private final List<Choice> choices;
  private final List<Integer> votes;
  private final Tally tally;

  Argument(List<Choice> choices, List<Integer> votes) {
    this.choices = choices;
    this.votes = votes;
    this.tally = new Tally(votes);
  }

  void onto(Reel reel) {
    reel.add(
        SlideKind.ARGUE,
        List.of(
            Room.heading("Two minutes: argue"),
            new Block.Prose(who()),
            votes.isEmpty() ? Counts.cards(choices) : Counts.voted(choices, votes)),
        "Type `timer 2` to count down, `vote …` to vote again. Enter goes on to the order.");
    reel.add(SlideKind.ORDER, order(), hint());
  }

  /** What the majority would order; empty without one. */
  Optional<Choice> majority() {
    return tally.most().size() == 1
        ? Optional.of(choices.get(tally.most().get(0)))
        : Optional.empty();
  }

  /** What stands in the way where the majority orders nothing. */
  String undecided() {
    return tally.isEmpty()
        ? "Nobody has voted. Type the class's order, such as `order A`."
        : "A tie. The teacher decides: type " + either() + ".";
  }

  private String who() {
    if (tally.isEmpty()) {
      return "Who speaks for which order, and on what evidence?";
    }
    if (tally.fewest().equals(tally.most())) {
      return tally.most().size() == 1
          ? "All chose "
              + Letters.list(tally.most(), "and")
              + ". Who can say what speaks against it?"
          : "As many for "
              + Letters.list(tally.most(), "as for")
              + ". Who speaks for each of them?";
    }
    return "First: who speaks for "
        + Letters.list(tally.fewest(), "or")
        + ", which fewest chose? Then: who answers for "
        + Letters.list(tally.most(), "or")
        + ", which most chose?";
  }

  private List<Block> order() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("The class's order"));
    Optional<Choice> majority = majority();
    if (majority.isPresent()) {
      int at = tally.most().get(0);
      blocks.add(
          new Block.Prose(
              votes.get(at)
                  + " of "
                  + tally.sum()
                  + (votes.get(at) == 1 ? " is for " : " are for ")
                  + Letter.of(at)
                  + "."));
      blocks.add(new Block.Prose("**" + majority.get().option().label() + "**"));
    } else {
      blocks.add(
          new Block.Prose(
              tally.isEmpty()
                  ? "There was no vote. The class agrees on an order by talking."
                  : Letters.list(tally.most(), "and")
                      + " have "
                      + votes.get(tally.most().get(0))
                      + " each. The teacher decides."));
      blocks.add(Counts.cards(choices));
    }
    return blocks;
  }

  private String hint() {
    return majority().isPresent()
        ? "Enter gives this order." + another()
        : tally.isEmpty() ? "Type the order, such as `order A`." : "Type " + either() + ".";
  }

  /** How to give another than the majority's. */
  private String another() {
    return IntStream.range(0, choices.size())
        .filter(i -> choices.get(i).open() && !tally.most().contains(i))
        .mapToObj(Letter::of)
        .findFirst()
        .map(letter -> " For another, if the teacher decides, type `order " + letter + "`.")
        .orElse("");
  }

  private String either() {
    return "`order "
        + String.join("` or `order ", tally.most().stream().map(Letter::of).toList())
        + "`";
  }
}
