package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.engine.Happening;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.play.Departing;
import org.malinnotes.play.Evidence;
import org.malinnotes.play.Unprinted;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Quoting;

/** What was in fact decided, beside the class's forecast. */
final class Revealing {
  private final Room room;
  private final Happening.Revealed revealed;
  private final Decision decision;
  private final String title;

  private Revealing(Room room, Happening.Revealed revealed, String title) {
    this.room = room;
    this.title = title;
    this.revealed = revealed;
    this.decision = revealed.decision();
  }

  /** Right after the order. */
  static Revealing now(Room room, Happening.Revealed revealed) {
    return new Revealing(room, revealed, "");
  }

  /** Far from its scene, whose title it bears. */
  static Revealing later(Room room, Happening.Revealed revealed) {
    return new Revealing(room, revealed, ": " + revealed.scene().title());
  }

  void onto(Reel reel) {
    if (decision.counterfactual() && !room.allMet()) {
      return;
    }
    if (decision.counterfactual()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(Room.heading("What the record offers instead" + title));
      blocks.add(new Block.Prose("This hour never came: nothing was decided in it."));
      addProse(blocks, room.markdown(revealed.text()));
      reel.record(blocks);
      return;
    }
    reel.record(decided());
    List<Block> words = new ArrayList<>();
    words.add(
        Room.heading(decision.record().isEmpty() ? "How it went" : "In the words of the record"));
    addProse(words, room.markdown(revealed.text()));
    Unprinted.of(revealed).forEach(entry -> addProse(words, quoted(entry)));
    reel.record(words);
    Option own = decision.option(revealed.taken().option()).orElseThrow();
    if (!own.isDecided()) {
      reel.record(standing(own));
    }
  }

  /** What was decided; how many foresaw it. */
  private List<Block> decided() {
    Option own = decision.option(revealed.taken().option()).orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("What was decided" + title));
    Optional<Ballot> ballot = room.forecast(revealed.scene().id());
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
        .ifPresent(departure -> blocks.add(new Block.Prose(departing(departure))));
    return blocks;
  }

  private String names(Option own) {
    return own.by().stream()
        .map(person -> room.story().person(person).name())
        .collect(Collectors.joining(", "));
  }

  /** Why it departs may tell what the class has yet to decide; then the debrief says it. */
  private String departing(Departure departure) {
    return room.allMet() ? Departing.whole(room.story(), departure) : Departing.bare(departure);
  }

  private String quoted(EntryId entry) {
    return Quoting.block(room.story(), room.story().entry(entry));
  }

  private static void addProse(List<Block> blocks, String markdown) {
    if (!markdown.isEmpty()) {
      blocks.add(new Block.Prose(markdown));
    }
  }
}
