package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Story;

/** Shows what was in fact decided, in the words of the record, and how the order stands to it. */
final class RevealView {
  private RevealView() {}

  static List<Block> blocks(Desk desk, Happening.Revealed revealed) {
    Decision decision = revealed.decision();
    Option own = decision.option(revealed.taken().option()).orElseThrow();
    List<Block> blocks = new ArrayList<>();
    if (decision.counterfactual() && !desk.reasons()) {
      return Answers.notice(
          "This hour never came: nothing was decided in it. What the record offers instead is told"
              + " after the last decision.");
    }
    if (decision.counterfactual()) {
      blocks.add(new Block.Rule(List.of("What the record offers instead"), false));
      blocks.add(new Block.Prose("This hour never came: nothing was decided in it."));
      addProse(blocks, desk.markdown(revealed.text()));
      return blocks;
    }
    blocks.add(new Block.Rule(List.of("What was decided"), false));
    decision.decided().ifPresent(decided -> blocks.add(decided(decided, own)));
    guess(decision, revealed.taken()).ifPresent(blocks::add);
    addProse(blocks, desk.markdown(revealed.text()));
    Unprinted.of(revealed)
        .forEach(
            entry ->
                blocks.add(
                    new Block.Prose(Quoting.block(desk.story(), desk.story().entry(entry)))));
    if (!own.isDecided()) {
      blocks.add(new Block.Prose(standing(desk.story(), own)));
      if (own.departure() != null) {
        blocks.add(new Block.Prose(departure(desk, own, isFirst(desk, revealed, own))));
      }
    }
    return blocks;
  }

  private static Block decided(Option decided, Option own) {
    return own.isDecided()
        ? new Block.Prose("**The same order.**")
        : new Block.Prose("**" + decided.label() + "**");
  }

  /** How the guess met it. */
  private static Optional<Block> guess(Decision decision, Taken taken) {
    return Optional.ofNullable(taken.guess())
        .flatMap(Guess::claimed)
        .map(
            sure -> {
              boolean met =
                  decision.decided().filter(it -> it.id().equals(sure.option())).isPresent();
              return new Block.Notice(
                  (met ? "You guessed it, " : "You guessed otherwise, ")
                      + sure.percent()
                      + " percent sure.");
            });
  }

  /** Whether no order before, in this line, departed in the same way. */
  private static boolean isFirst(Desk desk, Happening.Revealed revealed, Option own) {
    return RecordView.revealed(desk).stream()
        .takeWhile(before -> before != revealed)
        .flatMap(before -> before.decision().option(before.taken().option()).stream())
        .map(Option::departure)
        .noneMatch(
            before ->
                before != null && before.kind() == Objects.requireNonNull(own.departure()).kind());
  }

  private static String standing(Story story, Option own) {
    String references = Evidence.references(story, own.cite());
    return switch (own.standing()) {
      case DECIDED -> "";
      case CONSIDERED ->
          "**Your order was considered:** the leadership weighed it" + references + ".";
      case VOICED ->
          "**Your order was voiced:** "
              + own.by().stream()
                  .map(person -> story.person(person).name())
                  .collect(Collectors.joining(", "))
              + " urged it"
              + references
              + ".";
      case CONJECTURE -> "**Your order is yours alone:** the source shows nobody urging it.";
    };
  }

  /** How an order departs, with what that means where it is told for the first time. */
  private static String departure(Desk desk, Option own, boolean first) {
    Departure departure = Objects.requireNonNull(own.departure());
    return Departing.kind(departure)
        + (first ? " " + Departing.meaning(departure) : "")
        + " "
        + (desk.reasons() ? Evidence.because(desk.story(), departure.because()) : Departing.LATER);
  }

  private static void addProse(List<Block> blocks, String markdown) {
    if (!markdown.isEmpty()) {
      blocks.add(new Block.Prose(markdown));
    }
  }
}
