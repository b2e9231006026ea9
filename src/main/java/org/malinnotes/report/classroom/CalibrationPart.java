package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.Band;
import org.malinnotes.lesson.figures.Calibration;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.report.Words;

/** How often the class was right when it was so sure, and how little that may mean. */
final class CalibrationPart {
  private CalibrationPart() {}

  static Optional<Part> of(ClassFigures figures) {
    Calibration calibration = figures.calibration();
    if (calibration.guesses() == 0) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Prose(whole(calibration)));
    pieces.add(CalibrationPicture.of(calibration));
    pieces.add(grid(calibration));
    pieces.add(new Piece.Prose(caution(figures)));
    return Optional.of(new Part("calibration", "How sure, and how often right", pieces));
  }

  private static String whole(Calibration calibration) {
    long stated = Math.round(calibration.stated());
    int right = calibration.right();
    String sense =
        Math.abs(stated - right) <= 1
            ? "On the whole the class was about as right as it was sure."
            : stated > right
                ? "On the whole the class was surer than right."
                : "On the whole the class was more often right than it dared to say.";
    return "**"
        + Saying.capital(right)
        + " of "
        + Words.count(calibration.guesses(), "forecast")
        + " met what was decided**; had everybody been right as often as they said, it would have"
        + " been "
        + Counting.word(stated)
        + ". "
        + sense;
  }

  private static Grid grid(Calibration calibration) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (Band band : calibration.bands()) {
      if (band.guesses() > 0) {
        rows.add(
            List.of(
                Grid.Cell.text(band.percent() + " % sure"),
                Grid.Cell.number(band.guesses()),
                Grid.Cell.number(band.right()),
                Grid.Cell.number(Math.round(100 * band.share()) + " %"),
                Grid.Cell.text(words(band))));
      }
    }
    return new Grid(
        "bands",
        "Forecasts by how sure they were",
        List.of("Stated", "Forecasts", "Right", "Share right", "What can be said"),
        rows);
  }

  static String words(Band band) {
    return switch (band.verdict()) {
      case TOO_FEW -> "too few to say anything";
      case TOO_SURE -> "surer than right, by more than chance explains";
      case IN_KEEPING -> "no difference that chance would not explain";
      case NOT_SURE_ENOUGH -> "more often right than stated, by more than chance explains";
    };
  }

  private static String caution(ClassFigures figures) {
    long decisions = figures.rounds().stream().filter(round -> round.guesses().total() > 0).count();
    return "*How far to trust this:* all forecasts here are about "
        + Words.count(decisions, "decision")
        + ", and one surprising decision makes a whole class look too sure at once. The bars show"
        + " what chance alone allows; below "
        + Counting.word(Band.FEWEST)
        + " forecasts nothing is said. Read it as a hint, and never for one pupil alone.";
  }
}
