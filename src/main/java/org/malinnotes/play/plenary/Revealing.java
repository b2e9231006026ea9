package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.engine.Happening;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.play.Evidence;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Segment;

/** What was in fact decided, beside the class's forecast. */
final class Revealing {
  private final Room room;
  private final Happening.Revealed revealed;
  private final Decision decision;
  private final String title;

  /**
   * A reveal.
   *
   * @param apart whether it stands far from its scene, whose title it then bears
   */
  Revealing(Room room, Happening.Revealed revealed, boolean apart) {
    this.room = room;
    this.title = apart ? ": " + revealed.scene().title() : "";
    this.revealed = revealed;
    this.decision = revealed.decision();
  }

  void onto(Reel reel) {
    if (decision.counterfactual()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(Room.heading("What the record offers instead" + title));
      blocks.add(new Block.Prose("This hour never came: nothing was decided in it."));
      addProse(blocks, room.markdown(revealed.text()));
      reel.tell(blocks);
      return;
    }
    reel.tell(decided());
    List<Block> words = new ArrayList<>();
    words.add(
        Room.heading(decision.record().isEmpty() ? "How it went" : "In the words of the record"));
    addProse(words, room.markdown(revealed.text()));
    unprinted().forEach(entry -> addProse(words, quoted(entry)));
    reel.tell(words);
    Option own = decision.option(revealed.taken().option()).orElseThrow();
    if (!own.isDecided()) {
      reel.tell(standing(own));
    }
  }

  /** What was decided; how many foresaw it. */
  private List<Block> decided() {
    Option own = decision.option(revealed.taken().option()).orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("What was decided" + title));
    Optional<Ballot> ballot = room.at(revealed.scene().id()).filter(it -> !it.forecast().isEmpty());
    if (ballot.isEmpty()) {
      decision.decided().ifPresent(it -> blocks.add(new Block.Prose("**" + it.label() + "**")));
    } else {
      blocks.add(
          Counts.expected(
              decision.options(),
              ballot.get().forecast(),
              i -> decision.options().get(i).isDecided() ? "**← so it was decided**" : ""));
      blocks.add(new Block.Prose(foresaw(ballot.get())));
    }
    if (own.isDecided()) {
      blocks.add(new Block.Prose("The class ordered the same."));
    }
    return blocks;
  }

  private String foresaw(Ballot ballot) {
    int at = decision.options().indexOf(decision.decided().orElseThrow());
    return ballot.forecast().get(at)
        + " of "
        + new Tally(ballot.forecast()).sum()
        + " foresaw it"
        + (ballot.sure().isEmpty() ? "." : sure(ballot.sure().get(at)));
  }

  private static String sure(int count) {
    return "; " + count + (count == 1 ? " of them was sure." : " of them were sure.");
  }

  private List<Block> standing(Option own) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("The class's order beside the record"));
    blocks.add(new Block.Prose("*" + own.label() + "*"));
    String cite = Evidence.references(room.story(), own.cite());
    blocks.add(
        new Block.Prose(
            switch (own.standing()) {
              case DECIDED -> "";
              case CONSIDERED -> "The leadership weighed it" + cite + ".";
              case VOICED -> names(own) + " urged it" + cite + ".";
              case CONJECTURE -> "It is the class's alone: the source shows nobody urging it.";
            }));
    Optional.ofNullable(own.departure())
        .ifPresent(departure -> blocks.add(new Block.Prose(departure(departure))));
    return blocks;
  }

  private String names(Option own) {
    return own.by().stream()
        .map(person -> room.story().person(person).name())
        .collect(Collectors.joining(", "));
  }

  private String departure(Departure departure) {
    String because = Evidence.because(room.story(), departure.because());
    return switch (departure.kind()) {
      case ABSORBED -> "**The record's scenes go on all the same.** " + because;
      case DETOUR -> "**A detour from the record begins.** " + because;
      case BRANCH -> "**Here the line leaves the record.** " + because;
    };
  }

  /** The record's entries that the reveal's own text does not print. */
  private List<EntryId> unprinted() {
    Set<EntryId> printed = new HashSet<>();
    for (Paragraph paragraph : revealed.text()) {
      for (Segment segment : Segment.of(paragraph.markdown())) {
        segment.accept(new Printed(printed));
      }
    }
    return decision.record().stream().filter(entry -> !printed.contains(entry)).toList();
  }

  private String quoted(EntryId entry) {
    return Quoting.block(room.story(), room.story().entry(entry));
  }

  private static void addProse(List<Block> blocks, String markdown) {
    if (!markdown.isEmpty()) {
      blocks.add(new Block.Prose(markdown));
    }
  }

  /** Notes which entries a text prints. */
  private record Printed(Set<EntryId> entries) implements Segment.Visitor<Boolean> {
    @Override
    public Boolean words(Segment.Words words) {
      return false;
    }

    @Override
    public Boolean quoted(Segment.Quoted quoted) {
      return entries.add(quoted.entry());
    }
  }
}
