package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Variable;

/** Shows, at the end of a chapter of a longer game, how matters stand on the line and on record. */
final class CheckpointView {
  private final Desk desk;
  private final Values line;
  private final Optional<Values> record;

  private CheckpointView(Desk desk, Happening.ChapterEnded happening) {
    this.desk = desk;
    this.line = happening.values();
    this.record =
        new RecordCourse(desk.engine()).leaving(happening.chapter().id(), desk.state().setup());
  }

  /**
   * Nothing where the line ends with the chapter, whose ending tells; and nothing where the player
   * decided nothing in it, for then it may tell what his chair has yet to learn.
   */
  static List<Block> blocks(Desk desk, Happening.ChapterEnded happening) {
    Ending standing = happening.standing();
    return standing == null || happening.decided().isEmpty()
        ? List.of()
        : new CheckpointView(desk, happening).blocks(standing);
  }

  private List<Block> blocks(Ending standing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Rule(List.of("Your line beside the record", standing.date().inWords()), false));
    List<String> lines = new ArrayList<>();
    for (Ledger.Row row : Ledger.of(desk.story(), standing, line).rows()) {
      if (row.measure().cost()) {
        blocks.add(new Block.Prose(ScoreView.cost(row)));
      } else {
        lines.add(outcome(row));
      }
    }
    List<Variable> meters = meters();
    List<String> apart = meters.stream().flatMap(meter -> apart(meter).stream()).toList();
    lines.addAll(apart);
    if (!lines.isEmpty()) {
      blocks.add(new Block.Prose("- " + String.join("\n- ", lines)));
    }
    if (record.isPresent() && apart.size() < meters.size()) {
      blocks.add(
          new Block.Notice(
              (apart.isEmpty() ? "Your meters" : "Your other meters")
                  + " stand as they would on the record: type `meters`."));
    }
    return blocks;
  }

  private List<Variable> meters() {
    return desk.story().variables().values().stream()
        .filter(it -> it.isMeterOf(desk.state().setup().held()))
        .toList();
  }

  private static String outcome(Ledger.Row row) {
    Measure measure = row.measure();
    String here = row.outcome().value();
    String there = row.fact().value();
    boolean same = there == null || there.equals(here);
    return line(measure.title(), measure.word(here), same ? null : measure.word(there));
  }

  /** What is told of a meter that stands otherwise than on the record. */
  private Optional<String> apart(Variable meter) {
    String here = meter.word(line.get(meter.id()));
    return record
        .map(values -> meter.word(values.get(meter.id())))
        .filter(there -> !there.equals(here))
        .map(there -> line(meter.label(), here, there));
  }

  private static String line(String what, String here, @Nullable String there) {
    return what + ": **" + here + "**" + (there == null ? "" : "; on the record " + there);
  }
}
