package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;

/** The cells of a spreadsheet on one pupil's decision, empty where there is nothing to say. */
record RoundRow(ClassFigures figures, RoundFigures round, Pupil pupil) {
  /** Ordered, expected, sure, decided, opened, cited. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    Optional<Taken> taken = round.taken(pupil);
    cells.add(taken.map(it -> label(it.option())).orElse(""));
    cells.addAll(taken.map(Taken::guess).map(this::guess).orElse(List.of("", "")));
    cells.add(round.decided().map(option -> label(option.option().id())).orElse(""));
    cells.add(titles(round.opened(pupil)));
    cells.add(titles(taken.map(Taken::evidence).orElse(List.of())));
    return cells;
  }

  private List<String> guess(Guess guess) {
    return guess.accept(
        new Guess.Visitor<List<String>>() {
          @Override
          public List<String> sure(Guess.Sure sure) {
            return List.of(label(sure.option()), Integer.toString(sure.percent()));
          }

          @Override
          public List<String> knew(Guess.Knew knew) {
            return List.of(figures.lesson().forecast() ? "knew it already" : "", "");
          }
        });
  }

  private String label(OptionId id) {
    return round.option(id).map(RoundRow::label).orElse("");
  }

  private static String label(OptionFigures option) {
    return option.letter() + ": " + option.option().label();
  }

  private String titles(List<DocumentId> documents) {
    return String.join(
        "; ", documents.stream().map(id -> figures.story().document(id).title()).toList());
  }
}
