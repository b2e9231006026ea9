package org.malinnotes.lesson.figures;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Counted;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.OptionId;

/**
 * How often a class was right when it was so sure.
 *
 * @param bands one for each certainty offered, from the least
 * @param pupils how many pupils guessed at all
 */
public record Calibration(List<Band> bands, int pupils) {
  /** The calibration over all guesses that count. */
  static Calibration of(Course course, List<Pupil> pupils) {
    int[] guesses = new int[101];
    int[] right = new int[101];
    int guessed = 0;
    for (Pupil pupil : pupils) {
      boolean any = false;
      for (Counted counted : pupil.state().counted()) {
        Optional<Guess.Sure> sure = sure(counted.taken());
        Optional<OptionId> decided = decided(course, counted);
        if (sure.isPresent() && decided.isPresent()) {
          any = true;
          guesses[sure.get().percent()]++;
          right[sure.get().percent()] += sure.get().option().equals(decided.get()) ? 1 : 0;
        }
      }
      guessed += any ? 1 : 0;
    }
    List<Band> bands =
        Foresight.BANDS.stream()
            .map(percent -> new Band(percent, guesses[percent], right[percent]))
            .toList();
    return new Calibration(bands, guessed);
  }

  /** All guesses. */
  public int guesses() {
    return bands.stream().mapToInt(Band::guesses).sum();
  }

  /** Those that met what was decided. */
  public int right() {
    return bands.stream().mapToInt(Band::right).sum();
  }

  /** How many would have been right had everybody been right as often as stated. */
  public double stated() {
    return bands.stream().mapToDouble(band -> band.guesses() * band.percent() / 100.0).sum();
  }

  /**
   * All guesses as though they had been of one certainty, the mean of theirs; empty without any.
   */
  public Optional<Band> whole() {
    return guesses() == 0
        ? Optional.empty()
        : Optional.of(new Band((int) Math.round(100 * stated() / guesses()), guesses(), right()));
  }

  /** A guess with a certainty; empty without a guess, and for those who knew. */
  static Optional<Guess.Sure> sure(Taken taken) {
    Guess guess = taken.guess();
    return guess == null ? Optional.empty() : guess.claimed();
  }

  /** What was decided; empty in a story in which nothing is yet. */
  private static Optional<OptionId> decided(Course course, Counted counted) {
    return course
        .engine()
        .story()
        .scene(counted.round().scene())
        .decision()
        .flatMap(decision -> decision.decided())
        .map(decided -> decided.id());
  }
}
