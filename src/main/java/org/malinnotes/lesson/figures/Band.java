package org.malinnotes.lesson.figures;

/**
 * The guesses of one certainty.
 *
 * @param percent how sure those who guessed were, 1 to 99
 * @param guesses how many
 * @param right how many of these met what was decided
 */
public record Band(int percent, int guesses, int right) {
  /** Fewer guesses than this say nothing. */
  public static final int FEWEST = 8;

  /** Of a normal distribution, 95 percent lie within so many deviations. */
  private static final double WITHIN = 1.96;

  /** What can honestly be said of a band. */
  public enum Verdict {
    /** Too few guesses. */
    TOO_FEW,
    /** Right less often than stated, by more than chance explains. */
    TOO_SURE,
    /** No difference that chance would not explain. */
    IN_KEEPING,
    /** Right more often than stated, by more than chance explains. */
    NOT_SURE_ENOUGH
  }

  /** The part that were right, 0 to 1; 0 without guesses. */
  public double share() {
    return guesses == 0 ? 0 : (double) right / guesses;
  }

  /** The lower end of where chance could have put the share: Wilson's interval, 95 percent. */
  public double low() {
    return guesses == 0 ? 0 : Math.max(0, centre() - reach());
  }

  /** The upper end. */
  public double high() {
    return guesses == 0 ? 1 : Math.min(1, centre() + reach());
  }

  /** What can be said of it. */
  public Verdict verdict() {
    if (guesses < FEWEST) {
      return Verdict.TOO_FEW;
    }
    double stated = percent / 100.0;
    if (high() < stated) {
      return Verdict.TOO_SURE;
    }
    return low() > stated ? Verdict.NOT_SURE_ENOUGH : Verdict.IN_KEEPING;
  }

  private double centre() {
    return (share() + WITHIN * WITHIN / (2 * guesses)) / (1 + WITHIN * WITHIN / guesses);
  }

  private double reach() {
    double variance =
        share() * (1 - share()) / guesses + WITHIN * WITHIN / (4.0 * guesses * guesses);
    return WITHIN * Math.sqrt(variance) / (1 + WITHIN * WITHIN / guesses);
  }
}
