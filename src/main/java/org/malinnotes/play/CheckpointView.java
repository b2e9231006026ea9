package org.malinnotes.play;

import java.util.ArrayList;
import java.util.Collections;
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

  /** Nothing where the line ends with the chapter: its ending tells. */
  static List<Block> blocks(Desk desk, Happening.ChapterEnded happening) {
    Ending standing = happening.standing();
    return standing == null ? List.of() : new CheckpointView(desk, happening).blocks(standing);
  }

  private List<Block> blocks(Ending standing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Rule(List.of("Your line beside the record", standing.date().inWords()), false));
    List<String> lines = new ArrayList<>();
    for (Ledger.Row row : Ledger.of(desk.story(), standing, line).rows()) {
      if (row.measure().cost()) {
        blocks.add(new Block.Prose("**" + row.measure().title() + ".** " + row.outcome().text()));
      } else {
        lines.add(outcome(row));
      }
    }
    List<String> apart = new ArrayList<>();
    desk.story().variables().values().stream()
        .filter(it -> !Collections.disjoint(it.seats(), desk.state().setup().held()))
        .forEach(it -> meter(it).ifPresent(apart::add));
    lines.addAll(apart);
    if (!lines.isEmpty()) {
      blocks.add(new Block.Prose("- " + String.join("\n- ", lines)));
    }
    blocks.add(
        new Block.Notice(
            apart.isEmpty()
                ? "Your meters stand as they would on the record: type `meters`."
                : "Your other meters stand as they would on the record: type `meters`."));
    return blocks;
  }

  private static String outcome(Ledger.Row row) {
    Measure measure = row.measure();
    String here = row.outcome().value();
    String there = row.fact().value();
    boolean same = there == null || there.equals(here);
    return line(measure.title(), label(measure, here), same ? null : label(measure, there));
  }

  private static String label(Measure measure, String value) {
    int rank = measure.rank(value);
    return rank < 0 ? value : measure.scale().get(rank).label();
  }

  /** A meter that stands otherwise than on the record. */
  private Optional<String> meter(Variable variable) {
    String here = variable.word(line.get(variable.id()));
    return record
        .map(values -> variable.word(values.get(variable.id())))
        .filter(there -> !there.equals(here))
        .map(there -> line(variable.label(), here, there));
  }

  private static String line(String what, String here, @Nullable String there) {
    return what + ": **" + here + "**" + (there == null ? "" : "; on the record " + there);
  }
}
