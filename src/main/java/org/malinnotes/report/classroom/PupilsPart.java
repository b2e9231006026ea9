package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.figures.Certain;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** A row for each pupil. */
final class PupilsPart {
  private PupilsPart() {}

  static Optional<Part> of(ClassFigures figures) {
    if (figures.pupils().isEmpty()) {
      return Optional.empty();
    }
    List<List<Grid.Cell>> rows =
        figures.pupils().stream().map(pupil -> row(figures, pupil)).toList();
    return Optional.of(
        new Part(
            "pupils",
            "Pupil by pupil",
            List.of(
                new Piece.Prose(about(figures)),
                new Grid("pupils", "One row for each pupil", heads(figures), rows))));
  }

  private static String about(ClassFigures figures) {
    return "*Done* is how much of what was asked was done, in percent."
        + (figures.lesson().evidence()
            ? " *Evidence* is how well the documents named carry the pupil's own order, whichever it"
                + " was."
            : "")
        + (figures.lesson().forecast()
            ? " *Foresight* is how well the forecasts met what was decided, and how sure they were;"
                + " a forecast of somebody who *knew* is left out of it."
            : "")
        + " The letters are the orders: they are there for a conversation and count for nothing.";
  }

  private static List<String> heads(ClassFigures figures) {
    List<String> heads = new ArrayList<>(List.of("Pupil", "Done"));
    if (figures.lesson().evidence()) {
      heads.add("Evidence");
    }
    if (figures.lesson().forecast()) {
      heads.add("Foresight");
    }
    figures.rounds().forEach(round -> heads.add("Order " + round.number()));
    if (figures.lesson().forecast()) {
      heads.addAll(List.of("Sure and wrong", "Knew"));
    }
    heads.add("Documents opened");
    return heads;
  }

  private static List<Grid.Cell> row(ClassFigures figures, Pupil pupil) {
    List<Grid.Cell> row = new ArrayList<>();
    row.add(Grid.Cell.text(Foreign.markdown(Foreign.name(pupil.name()))));
    row.add(Grid.Cell.number(pupil.score().completion() + " %"));
    if (figures.lesson().evidence()) {
      row.add(Grid.Cell.number(points(pupil.score().evidence())));
    }
    if (figures.lesson().forecast()) {
      row.add(Grid.Cell.number(points(pupil.score().foresight())));
    }
    figures.rounds().forEach(round -> row.add(Grid.Cell.number(order(round, pupil))));
    if (figures.lesson().forecast()) {
      row.add(Grid.Cell.number(sureAndWrong(figures, pupil)));
      row.add(Grid.Cell.number(pupil.score().knew()));
    }
    row.add(Grid.Cell.number(opened(figures, pupil)));
    return row;
  }

  /** Points, or a dash where there is nothing to say. */
  static String points(OptionalInt points) {
    return points.isPresent() ? Integer.toString(points.getAsInt()) : "–";
  }

  private static String order(RoundFigures round, Pupil pupil) {
    return round
        .taken(pupil)
        .flatMap(taken -> round.option(taken.option()))
        .map(OptionFigures::letter)
        .orElse("–");
  }

  private static long sureAndWrong(ClassFigures figures, Pupil pupil) {
    return figures.rounds().stream()
        .flatMap(round -> round.sureAndWrong().stream())
        .map(Certain::pupil)
        .filter(certain -> certain == pupil)
        .count();
  }

  private static String opened(ClassFigures figures, Pupil pupil) {
    int offered = figures.rounds().stream().mapToInt(round -> round.documents().size()).sum();
    return pupil.run().opened().size() + "/" + offered;
  }
}
