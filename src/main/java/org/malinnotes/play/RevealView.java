package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Happening;
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
    addProse(blocks, desk.markdown(revealed.text()));
    entries(decision, revealed.text())
        .forEach(
            entry ->
                blocks.add(
                    new Block.Prose(Quoting.block(desk.story(), desk.story().entry(entry)))));
    if (!own.isDecided()) {
      blocks.add(new Block.Prose(standing(desk.story(), own)));
      if (own.departure() != null) {
        blocks.add(new Block.Prose(departure(desk.story(), own)));
      }
    }
    return blocks;
  }

  private static Block decided(Option decided, Option own) {
    return own.isDecided()
        ? new Block.Prose("**The same order.**")
        : new Block.Prose("**" + decided.label() + "**");
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

  private static String departure(Story story, Option own) {
    var departure = own.departure();
    String because = Evidence.because(story, departure.because());
    return switch (departure.kind()) {
      case ABSORBED -> "**The record's scenes go on all the same.** " + because;
      case DETOUR -> "**A detour from the record begins.** " + because;
      case BRANCH -> "**Here the line leaves the record.** " + because;
    };
  }

  private static void addProse(List<Block> blocks, String markdown) {
    if (!markdown.isEmpty()) {
      blocks.add(new Block.Prose(markdown));
    }
  }
}
