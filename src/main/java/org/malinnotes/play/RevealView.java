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
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Story;

/** Shows what was in fact decided, in the words of the record, and how the order stands to it. */
final class RevealView {
  private RevealView() {}

  static List<Block> blocks(Desk desk, Happening.Revealed revealed) {
    Decision decision = revealed.decision();
    Option own = decision.option(revealed.taken().option()).orElseThrow();
    List<Block> blocks = new ArrayList<>();
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
    entries(decision, revealed.text())
        .forEach(
            entry ->
                blocks.add(
                    new Block.Prose(Quoting.block(desk.story(), desk.story().entry(entry)))));
    if (!own.isDecided()) {
      blocks.add(new Block.Prose(standing(desk.story(), own)));
      if (own.departure() != null) {
        blocks.add(new Block.Prose(departure(desk.story(), own, isFirst(desk, revealed, own))));
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

  /** The record's entries that the reveal's own text does not already print. */
  private static List<EntryId> entries(Decision decision, List<Paragraph> text) {
    List<EntryId> printed = new ArrayList<>();
    for (Paragraph paragraph : text) {
      for (Segment segment : Segment.of(paragraph.markdown())) {
        segment.accept(
            new Segment.Visitor<Boolean>() {
              @Override
              public Boolean words(Segment.Words words) {
                return false;
              }

              @Override
              public Boolean quoted(Segment.Quoted quoted) {
                return printed.add(quoted.entry());
              }
            });
      }
    }
    return decision.record().stream().filter(entry -> !printed.contains(entry)).toList();
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
  private static String departure(Story story, Option own, boolean first) {
    var departure = own.departure();
    String because = Evidence.because(story, departure.because());
    return switch (departure.kind()) {
      case ABSORBED ->
          "**The record's scenes go on all the same.** "
              + (first ? "*(Your order stands, but what comes next is the record's.)* " : "")
              + because;
      case DETOUR ->
          "**A detour from the record begins.** "
              + (first ? "*(Later on, the record's scenes take it up again.)* " : "")
              + because;
      case BRANCH ->
          "**Here the line leaves the record.** "
              + (first ? "*(From there on all is supposed: nobody can know it.)* " : "")
              + because;
    };
  }

  private static void addProse(List<Block> blocks, String markdown) {
    if (!markdown.isEmpty()) {
      blocks.add(new Block.Prose(markdown));
    }
  }
}
