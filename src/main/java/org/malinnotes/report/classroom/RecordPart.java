package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Way;
import org.malinnotes.report.Words;

/** Where the class's orders departed from the record. */
final class RecordPart {
  private static final String WHAT =
      "An order may differ from what was decided and yet change nothing that the record tells; or it"
          + " leaves the record's scenes, and later the lesson goes back to the record, so that"
          + " everybody meets every decision. None of this is right or wrong.";

  private RecordPart() {}

  static Optional<Part> of(ClassFigures figures) {
    List<RoundFigures> met =
        figures.rounds().stream().filter(round -> round.answers() > 0).toList();
    boolean pupils = met.stream().anyMatch(round -> round.met() > 0);
    boolean plenary = met.stream().anyMatch(round -> round.ballot() != null);
    if (met.isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>(List.of("Decision"));
    if (pupils) {
      heads.addAll(List.of("As decided", "Otherwise, the record went on", "Left the record"));
    }
    if (plenary) {
      heads.add("The class's line");
    }
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (RoundFigures round : met) {
      List<Grid.Cell> row = new ArrayList<>();
      row.add(Grid.Cell.text(round.number() + ". " + round.scene().title()));
      if (pupils) {
        row.add(Grid.Cell.bar(round.ways().asDecided(), round.met()));
        row.add(Grid.Cell.hatched(round.ways().otherwise(), round.met()));
        row.add(Grid.Cell.hatched(round.ways().left(), round.met()));
      }
      if (plenary) {
        row.add(Grid.Cell.text(line(round)));
      }
      rows.add(row);
    }
    return Optional.of(
        new Part(
            "record",
            "Where they departed from the record",
            List.of(
                new Piece.Prose(throughout(figures) + WHAT),
                new Grid("ways", "Orders beside the record", heads, rows))));
  }

  private static String throughout(ClassFigures figures) {
    int all = figures.finished();
    if (all < 2) {
      return "";
    }
    int asDecided =
        (int)
            figures.pupils().stream()
                .filter(Pupil::hasDecidedAll)
                .filter(
                    pupil -> figures.rounds().stream().allMatch(round -> asDecided(round, pupil)))
                .count();
    return (asDecided == 0
            ? "None of " + Saying.pupils(all)
            : Words.capital(Saying.of(asDecided, all)))
        + " ordered as was decided throughout. ";
  }

  private static boolean asDecided(RoundFigures round, Pupil pupil) {
    return round
        .taken(pupil)
        .flatMap(taken -> round.option(taken.option()))
        .filter(option -> option.option().isDecided())
        .isPresent();
  }

  private static String line(RoundFigures round) {
    Ballot ballot = round.ballot();
    if (ballot == null) {
      return "not taken";
    }
    return round
        .option(ballot.ordered())
        .map(option -> "**" + option.letter() + "**: " + words(Way.of(option.option())))
        .orElse("");
  }

  private static String words(Way way) {
    return switch (way) {
      case AS_DECIDED -> "as decided";
      case OTHERWISE -> "otherwise, but the record went on";
      case LEFT -> "left the record";
    };
  }
}
