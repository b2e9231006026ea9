package org.malinnotes.engine;

import java.util.List;

/**
 * The foresight score: how well a guess with a probability met what was decided (design, section
 * 4). {@code 100·(1 − ½·Σ(pᵢ − oᵢ)²)}, a quadratic score (Brier 1950): the option guessed has the
 * probability stated, the rest is spread evenly over the others; {@code oᵢ} is 1 for what was
 * decided and 0 otherwise. Bounds 0 to 100.
 */
public final class Foresight {
  /** The certainties offered, in percent. */
  public static final List<Integer> BANDS = List.of(40, 60, 75, 90, 97);

  private Foresight() {}

  /** The bands above chance at a decision with so many options. */
  public static List<Integer> bands(int options) {
    return BANDS.stream().filter(band -> band * options > 100).toList();
  }

  /**
   * The score of a guess.
   *
   * @param percent the probability given to the option guessed
   * @param hit whether that option was decided
   * @param options how many options were listed, two at least
   */
  public static double score(int percent, boolean hit, int options) {
    double guessed = percent / 100.0;
    double other = (1 - guessed) / (options - 1);
    double sum =
        hit
            ? square(1 - guessed) + (options - 1) * square(other)
            : square(guessed) + square(1 - other) + (options - 2) * square(other);
    return 100 * (1 - sum / 2);
  }

  /** The score of a uniform guess, from which points are counted. */
  public static double chance(int options) {
    double each = 1.0 / options;
    return 100 * (1 - (square(1 - each) + (options - 1) * square(each)) / 2);
  }

  private static double square(double value) {
    return value * value;
  }
}
