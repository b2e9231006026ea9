package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;

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
        row.add(Grid.Cell.bar(round.ways().asDecided(), round.met(), true));
        row.add(Grid.Cell.bar(round.ways().otherwise(), round.met(), false));
        row.add(Grid.Cell.bar(round.ways().left(), round.met(), false));
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
    if (all == 0) {
      return "";
    }
    long asDecided =
        figures.pupils().stream()
            .filter(pupil -> pupil.hasDecidedAll())
            .filter(
                pupil ->
                    pupil.state().counted().stream()
                        .allMatch(
                            counted ->
                                figures
                                    .story()
                                    .scene(counted.round().scene())
                                    .decision()
                                    .flatMap(it -> it.option(counted.taken().option()))
                                    .filter(Option::isDecided)
                                    .isPresent()))
            .count();
    return Saying.capital((int) asDecided)
        + " of "
        + Saying.pupils(all)
        + " ordered as was decided throughout. ";
  }

  private static String line(RoundFigures round) {
    Ballot ballot = round.ballot();
    if (ballot == null) {
      return "not taken";
    }
    return round.options().stream()
        .filter(option -> option.option().id().equals(ballot.ordered()))
        .findFirst()
        .map(option -> "**" + option.letter() + "**: " + way(option))
        .orElse("");
  }

  private static String way(OptionFigures option) {
    Departure departure = option.option().departure();
    if (option.option().isDecided()) {
      return "as decided";
    }
    return departure != null && departure.leavesRecord()
        ? "left the record"
        : "otherwise, but the record went on";
  }
}
