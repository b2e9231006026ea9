package org.malinnotes.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest name within a third of the word's length (two edits at least), by the optimal
   * string alignment distance, and with half its letters in common: an insertion, deletion,
   * substitution or swap of neighbours costs one.
   */
  public static Optional<String> to(String word, Collection<String> names) {
    String lower = word.toLowerCase(Locale.ROOT);
    int best = Math.max(2, word.length() / 3) + 1;
    String nearest = null;
    for (String name : names) {
      int distance = distance(lower, name.toLowerCase(Locale.ROOT), best);
      if (distance < best && 2 * distance <= Math.max(word.length(), name.length())) {
        best = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int distance(String a, String b, int limit) {
    if (a.length() > 200 || Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
