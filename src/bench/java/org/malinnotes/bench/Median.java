package org.malinnotes.bench;

import java.util.Arrays;
import java.util.Locale;

/** The middle of some measurements, with the least and the most beside it. */
record Median(double least, double middle, double most) {
  static Median of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double middle = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Median(sorted[0], middle, sorted[sorted.length - 1]);
  }

  /** How many times the second each of the first is, pair by pair. */
  static Median ratio(double[] values, double[] bases) {
    double[] ratios = new double[values.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = values[i] / bases[i];
    }
    return of(ratios);
  }

  @Override
  public String toString() {
    return number(middle) + " (" + number(least) + "–" + number(most) + ")";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }
}
