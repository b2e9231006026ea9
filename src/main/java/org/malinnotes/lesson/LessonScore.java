package org.malinnotes.lesson;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;

/**
 * What is said of a pupil's work in a lesson: never of decisions or outcomes.
 *
 * @param done how many of the things asked were done: orders, documents named, guesses, answers
 * @param asked how many are asked in all, at least one
 * @param cited how well the documents named carry the orders, whichever these are
 * @param foreseen how well the guesses met what was decided
 */
public record LessonScore(int done, int asked, ScorePart cited, ScorePart foreseen) {
  private static final double COMPLETION_PART = 0.4;
  private static final double EVIDENCE_PART = 0.3;
  private static final double FORESIGHT_PART = 0.3;

  /** The score of a run that has come to this state. */
  public static LessonScore of(Course course, LessonState state, Run run) {
    List<RoundScore> rounds =
        state.counted().stream().map(counted -> RoundScore.of(course, counted)).toList();
    return new LessonScore(
        done(course, state, run),
        asked(course),
        cited(course, state, rounds),
        foreseen(course, rounds));
  }

  private static ScorePart cited(Course course, LessonState state, List<RoundScore> rounds) {
    int[] points = rounds.stream().flatMapToInt(round -> round.evidence().stream()).toArray();
    int named =
        (int)
            state.counted().stream()
                .filter(counted -> asksEvidence(course, counted.round()))
                .count();
    int asked =
        (int)
            course.lesson().decisions().stream()
                .filter(round -> asksEvidence(course, round))
                .count();
    return new ScorePart(IntStream.of(points).sum(), points.length, named - points.length, asked);
  }

  private static ScorePart foreseen(Course course, List<RoundScore> rounds) {
    if (!course.lesson().forecast()) {
      return new ScorePart(0, 0, 0, 0);
    }
    double[] points =
        rounds.stream().flatMapToDouble(round -> round.foresight().stream()).toArray();
    return new ScorePart(
        DoubleStream.of(points).sum(),
        points.length,
        rounds.size() - points.length,
        course.lesson().decisions().size());
  }

  /** Evidence over the decisions that are over, 0 to 100; empty without one that is scored. */
  public OptionalInt evidence() {
    return cited.mean();
  }

  /** The same for the guesses that count. */
  public OptionalInt foresight() {
    return foreseen.mean();
  }

  /** How many times the pupil said that what was decided was known already. */
  public int knew() {
    return foreseen.left();
  }

  /** How much of what was asked was done, 0 to 100, rounded: 100 means all, and nothing less. */
  public int completion() {
    int rounded = Math.round(100f * done / asked);
    return done < asked ? Math.min(rounded, 99) : rounded;
  }

  /**
   * The grade, 0 to 100: completion counts for 40, evidence and foresight for 30 each, both over
   * all decisions at which the lesson asks for them, so that one not met earns nothing. What the
   * lesson does not ask for, and a guess of somebody who knew, is left out and the rest scaled up.
   */
  public int grade() {
    double possible =
        COMPLETION_PART + EVIDENCE_PART * cited.possible() + FORESIGHT_PART * foreseen.possible();
    double earned =
        COMPLETION_PART * completion() / 100
            + EVIDENCE_PART * cited.earned()
            + FORESIGHT_PART * foreseen.earned();
    return (int) Math.round(100 * earned / possible);
  }

  private static int asked(Course course) {
    int asked = course.lesson().questions().size();
    for (Lesson.Round round : course.lesson().decisions()) {
      asked += asked(course, round);
    }
    return asked;
  }

  private static int done(Course course, LessonState state, Run run) {
    int done =
        (int)
            course.lesson().questions().stream()
                .filter(question -> run.answers().containsKey(question.id()))
                .count();
    for (Counted counted : state.counted()) {
      done += asked(course, counted.round());
    }
    return done;
  }

  /** How many things a decision asks: an order, and what the lesson wants to know of it. */
  private static int asked(Course course, Lesson.Round round) {
    return 1 + (asksEvidence(course, round) ? 1 : 0) + (course.lesson().forecast() ? 1 : 0);
  }

  private static boolean asksEvidence(Course course, Lesson.Round round) {
    Scene scene = course.engine().story().scene(round.scene());
    return course.lesson().evidence() && !scene.documents().isEmpty();
  }
}
