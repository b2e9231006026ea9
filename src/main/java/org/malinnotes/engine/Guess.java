package org.malinnotes.engine;

import java.util.Optional;
import org.malinnotes.story.OptionId;

/** A player's answer to: which option did he order, and how sure are you? */
public sealed interface Guess {
  /** The guess, if it is one; empty for a player who knew. */
  default Optional<Sure> claimed() {
    return accept(
        new Visitor<>() {
          @Override
          public Optional<Sure> sure(Sure guess) {
            return Optional.of(guess);
          }

          @Override
          public Optional<Sure> knew(Knew guess) {
            return Optional.empty();
          }
        });
  }

  /** Calls the visitor's method for this kind of answer. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of answer. */
  interface Visitor<R> {
    R sure(Sure guess);

    R knew(Knew guess);
  }

  /**
   * An option with a probability.
   *
   * @param percent one of {@link Foresight#BANDS}, above chance
   */
  record Sure(OptionId option, int percent) implements Guess {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sure(this);
    }
  }

  /** The player already knew; the guess stays out of the mean. */
  record Knew() implements Guess {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.knew(this);
    }
  }
}
