package org.malinnotes.lesson;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;

/**
 * What is said of a pupil's work in a lesson: never of decisions or outcomes.
 *
 * @param done how many of the things asked were done: orders, documents named, guesses, answers
 * @param asked how many are asked in all, at least one
 * @param evidence the mean over the decisions that are over, 0 to 100; empty if none was asked for
 * @param foresight the same for guesses; empty without one that counts
 */
public record LessonScore(int done, int asked, OptionalInt evidence, OptionalInt foresight) {
  private static final double COMPLETION_PART = 0.4;
  private static final double EVIDENCE_PART = 0.3;
  private static final double FORESIGHT_PART = 0.3;

  /** The score of a run that has come to this state. */
  public static LessonScore of(Course course, LessonState state, Run run) {
    List<RoundScore> rounds =
        state.counted().stream().map(counted -> RoundScore.of(course, counted)).toList();
    OptionalDouble evidence =
        rounds.stream().flatMapToInt(round -> round.evidence().stream()).average();
    OptionalDouble foresight =
        rounds.stream().flatMapToDouble(round -> round.foresight().stream()).average();
    return new LessonScore(
        done(course, state, run), asked(course), rounded(evidence), rounded(foresight));
  }

  /** How much of what was asked was done, 0 to 100, rounded down: 100 means all. */
  public int completion() {
    return 100 * done / asked;
  }

  /**
   * The grade, 0 to 100: completion counts for 40, evidence and foresight for 30 each. A part that
   * there is nothing to say of is left out and the rest scaled up.
   */
  public int grade() {
    double possible =
        COMPLETION_PART
            + (evidence.isPresent() ? EVIDENCE_PART : 0)
            + (foresight.isPresent() ? FORESIGHT_PART : 0);
    double earned =
        COMPLETION_PART * completion()
            + EVIDENCE_PART * evidence.orElse(0)
            + FORESIGHT_PART * foresight.orElse(0);
    return (int) Math.round(earned / possible);
  }

  private static int asked(Course course) {
    int asked = course.lesson().questions().size();
    for (Lesson.Round round : course.lesson().decisions()) {
      asked += 1 + (asksEvidence(course, round) ? 1 : 0) + (course.lesson().forecast() ? 1 : 0);
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
      done +=
          1
              + (asksEvidence(course, counted.round()) ? 1 : 0)
              + (course.lesson().forecast() ? 1 : 0);
    }
    return done;
  }

  private static boolean asksEvidence(Course course, Lesson.Round round) {
    Scene scene = course.engine().story().scene(round.scene());
    return course.lesson().evidence() && !scene.documents().isEmpty();
  }

  private static OptionalInt rounded(OptionalDouble mean) {
    return mean.isPresent()
        ? OptionalInt.of((int) Math.round(mean.getAsDouble()))
        : OptionalInt.empty();
  }
}
