package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.figures.Certain;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;
import org.malinnotes.report.Words;

/** Decision by decision: what was ordered, what was expected, what was read. */
final class RoundsPart {
  private RoundsPart() {}

  static Optional<Part> of(ClassFigures figures) {
    List<Piece> pieces = new ArrayList<>();
    figures.rounds().stream()
        .filter(round -> round.answers() > 0)
        .forEach(round -> pieces.addAll(round(figures, round)));
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part("decisions", "Decision by decision", pieces));
  }

  private static List<Piece> round(ClassFigures figures, RoundFigures round) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        new Piece.Prose(
            "### "
                + round.number()
                + ". "
                + round.scene().title()
                + ", "
                + round.scene().date().inWords()
                + "\n\n*"
                + round.decision().question()
                + "* "
                + summary(figures, round)));
    pieces.add(OptionsGrid.of(figures, round));
    if (!round.sureAndWrong().isEmpty()) {
      pieces.add(new Piece.Prose(sure(round)));
    }
    if (!round.documents().isEmpty() && round.met() > 0) {
      pieces.add(DocumentsGrid.of(figures, round));
    }
    return pieces;
  }

  private static String summary(ClassFigures figures, RoundFigures round) {
    List<String> sentences = new ArrayList<>();
    int pupils = figures.pupils().size();
    if (round.met() > 0 && pupils > 1) {
      sentences.add(Words.capital(Saying.of(round.met(), pupils)) + " decided here.");
    }
    Spread orders = round.orders();
    if (orders.total() > 1) {
      sentences.add(
          orders.disagreement() == 0
              ? Words.capital(Saying.of(orders.total(), orders.total())) + " ordered the same."
              : "Two taken at random disagree " + Saying.inTen(orders.disagreement()) + ".");
    }
    if (round.knew() > 0) {
      sentences.add(
          Saying.capital(round.knew()) + " already knew what was decided, and did not guess.");
    }
    return String.join(" ", sentences);
  }

  /** Without names, since this page may be shown to the class. */
  private static String sure(RoundFigures round) {
    return "**Sure and wrong** ("
        + Certain.LEAST
        + " % or more): "
        + Saying.of(round.confidentErrors(), round.guesses().total())
        + " who guessed; who, stands under *Pupil by pupil*.";
  }
}
