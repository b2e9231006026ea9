package org.malinnotes.lesson;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.malinnotes.engine.EvidenceScore;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Decision;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Scene;

/**
 * What one decision of a lesson says of how well it was judged, whatever was ordered.
 *
 * @param evidence 0 to 100; empty if none was asked for, and where no document offered bears on the
 *     order
 * @param foresight 0 to 100, the score of {@link Foresight}; empty without a guess that counts
 */
public record RoundScore(OptionalInt evidence, OptionalDouble foresight) {
  /**
   * The score of a decision of the course's lesson that is over.
   *
   * @param course whose lesson it is
   */
  public static RoundScore of(Course course, Counted counted) {
    Scene scene = course.engine().story().scene(counted.taken().scene());
    return new RoundScore(
        course.lesson().evidence() ? evidence(course, scene, counted.taken()) : OptionalInt.empty(),
        course.lesson().forecast() ? foresight(scene, counted.taken()) : OptionalDouble.empty());
  }

  private static OptionalInt evidence(Course course, Scene scene, Taken taken) {
    List<DocumentId> named = taken.evidence();
    if (named == null) {
      return OptionalInt.empty();
    }
    return EvidenceScore.even(course.engine().story(), scene, taken.option(), named).stream()
        .mapToInt(EvidenceScore::points)
        .findFirst();
  }

  private static OptionalDouble foresight(Scene scene, Taken taken) {
    Guess guess = taken.guess();
    return guess == null
        ? OptionalDouble.empty()
        : guess.claimed().stream().mapToDouble(sure -> foresight(scene, sure)).findFirst();
  }

  private static double foresight(Scene scene, Guess.Sure guess) {
    Decision decision = scene.decision().orElseThrow();
    boolean hit =
        decision.decided().filter(decided -> decided.id().equals(guess.option())).isPresent();
    return Foresight.score(guess.percent(), hit, decision.options().size());
  }
}
