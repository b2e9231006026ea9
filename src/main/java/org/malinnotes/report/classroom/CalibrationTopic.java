package org.malinnotes.report.classroom;

import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.Calibration;
import org.malinnotes.report.Words;

/** A class that was much surer than right over the whole lesson, or the other way round. */
final class CalibrationTopic {
  /** Half of all forecasts too many, and hardly anything is more worth talking about. */
  private static final double ALL_THE_MORE = 1.8;

  private static final double MOST = 0.9;

  /** A smaller gap is no reason to talk, even where chance does not explain it. */
  private static final double LEAST = 0.15;

  private CalibrationTopic() {}

  static Optional<Topic> of(Calibration calibration) {
    return calibration
        .whole()
        .filter(whole -> Math.abs(gap(calibration)) >= LEAST)
        .flatMap(
            whole ->
                switch (whole.verdict()) {
                  case TOO_SURE ->
                      topic(
                          calibration,
                          "Surer than right",
                          "What should have made you doubt? Which document, or the want of which?");
                  case NOT_SURE_ENOUGH ->
                      topic(
                          calibration,
                          "More often right than you dared to say",
                          "What kept you from being surer? Was that caution, or a want of reasons?");
                  case TOO_FEW, IN_KEEPING -> Optional.empty();
                });
  }

  private static Optional<Topic> topic(Calibration calibration, String what, String question) {
    return Optional.of(
        new Topic(
            Topic.Kind.CALIBRATION,
            Math.min(MOST, ALL_THE_MORE * Math.abs(gap(calibration))),
            null,
            "**"
                + what
                + ":** "
                + Counting.word(calibration.right())
                + " of "
                + Words.count(calibration.guesses(), "forecast")
                + " over the whole lesson met what was decided; had the class been right as often as"
                + " it said, it would have been "
                + Counting.word(Math.round(calibration.stated()))
                + ".",
            question));
  }

  /** How much of all forecasts was claimed too much; negative if too little. */
  private static double gap(Calibration calibration) {
    return (calibration.stated() - calibration.right()) / calibration.guesses();
  }
}
