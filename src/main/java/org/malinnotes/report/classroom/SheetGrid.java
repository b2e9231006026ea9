package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Counted;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RoundScore;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.story.DocumentId;

/** What one pupil ordered, expected, read and cited, decision by decision. */
final class SheetGrid {
  private final ClassFigures figures;
  private final Pupil pupil;

  private SheetGrid(ClassFigures figures, Pupil pupil) {
    this.figures = figures;
    this.pupil = pupil;
  }

  static Grid of(ClassFigures figures, Pupil pupil) {
    return new SheetGrid(figures, pupil).grid();
  }

  private Grid grid() {
    List<String> heads = new ArrayList<>(List.of("Decision", "Ordered", "Decided in fact"));
    if (figures.lesson().forecast()) {
      heads.addAll(List.of("Expected", "Foresight"));
    }
    heads.add("Opened");
    if (figures.lesson().evidence()) {
      heads.addAll(List.of("Cited", "Evidence"));
    }
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (int place = 0; place < pupil.state().counted().size(); place++) {
      rows.add(row(figures.rounds().get(place), pupil.state().counted().get(place)));
    }
    return new Grid("own", "Decisions of " + Foreign.name(pupil.name()), heads, rows);
  }

  private List<Grid.Cell> row(RoundFigures round, Counted counted) {
    RoundScore score = RoundScore.of(figures.course(), counted);
    List<Grid.Cell> row = new ArrayList<>();
    row.add(Grid.Cell.text(round.number() + ". " + round.scene().title()));
    row.add(Grid.Cell.text(round.option(counted.taken().option()).map(Saying::option).orElse("")));
    row.add(Grid.Cell.text(round.decided().map(Saying::option).orElse("")));
    if (figures.lesson().forecast()) {
      row.add(Grid.Cell.text(expected(round, counted.taken())));
      row.add(
          Grid.Cell.number(
              score.foresight().isPresent() ? Math.round(score.foresight().getAsDouble()) : "–"));
    }
    row.add(Grid.Cell.number(round.opened(pupil).size() + "/" + round.documents().size()));
    if (figures.lesson().evidence()) {
      row.add(Grid.Cell.text(cited(counted.taken())));
      row.add(Grid.Cell.number(PupilsPart.points(score.evidence())));
    }
    return row;
  }

  private static String expected(RoundFigures round, Taken taken) {
    Guess guess = taken.guess();
    return guess == null
        ? "–"
        : guess.accept(
            new Guess.Visitor<String>() {
              @Override
              public String sure(Guess.Sure sure) {
                return round.option(sure.option()).map(one -> "**" + one.letter() + "**").orElse("")
                    + ", "
                    + sure.percent()
                    + " % sure";
              }

              @Override
              public String knew(Guess.Knew knew) {
                return "knew it already";
              }
            });
  }

  private String cited(Taken taken) {
    List<DocumentId> named = taken.evidence() == null ? List.of() : taken.evidence();
    return named.isEmpty()
        ? "none"
        : String.join(
            "; ", named.stream().map(id -> figures.story().document(id).title()).toList());
  }
}
