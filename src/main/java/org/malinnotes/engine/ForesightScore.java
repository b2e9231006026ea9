package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * The guesses of a line.
 *
 * @param guesses those that count, in order
 * @param known how many the player already knew
 */
public record ForesightScore(List<Scored> guesses, int known) {
  /**
   * One guess.
   *
   * @param points the score above that of a uniform guess; negative when worse
   */
  public record Scored(Scene scene, Option guessed, int percent, boolean hit, double points) {}

  /** Scores the guesses made so far. */
  public static ForesightScore of(Story story, GameState state) {
    List<Scored> scored = new ArrayList<>();
    int known = 0;
    for (Taken taken : state.ownLine()) {
      if (taken.guess() != null) {
        Optional<Scored> one = taken.guess().accept(new Scorer(story.scene(taken.scene())));
        one.ifPresent(scored::add);
        known += one.isPresent() ? 0 : 1;
      }
    }
    return new ForesightScore(List.copyOf(scored), known);
  }

  /** The mean points above chance; empty without a guess that counts. */
  public OptionalDouble mean() {
    return guesses.stream().mapToDouble(Scored::points).average();
  }

  private record Scorer(Scene scene) implements Guess.Visitor<Optional<Scored>> {
    @Override
    public Optional<Scored> sure(Guess.Sure guess) {
      Decision decision = Engine.decision(scene);
      Option guessed = decision.option(guess.option()).orElseThrow();
      int options = decision.options().size();
      boolean hit = guessed.isDecided();
      double points = Foresight.score(guess.percent(), hit, options) - Foresight.chance(options);
      return Optional.of(new Scored(scene, guessed, guess.percent(), hit, points));
    }

    @Override
    public Optional<Scored> knew(Guess.Knew guess) {
      return Optional.empty();
    }
  }
}
