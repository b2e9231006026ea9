package org.malinnotes.check.cite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds every run of a fixed number of words in some texts, by hash and then word by word. */
final class Shingles {
  private final int length;
  private final Map<Long, int[]> places = new HashMap<>();
  private final Tokens tokens;

  /** The runs of {@code length} words of a text. */
  Shingles(Tokens tokens, int length) {
    this.tokens = tokens;
    this.length = length;
    for (int i = 0; i + length <= tokens.size(); i++) {
      int at = i;
      places.merge(hash(tokens, i), new int[] {at}, Shingles::append);
    }
  }

  private static int[] append(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /**
   * Where the run of words that begins at a place of another text stands here; empty if nowhere.
   */
  int[] find(Tokens other, int from) {
    if (from + length > other.size()) {
      return new int[0];
    }
    int[] candidates = places.getOrDefault(hash(other, from), new int[0]);
    return Arrays.stream(candidates).filter(at -> same(other, from, at)).toArray();
  }

  private boolean same(Tokens other, int from, int at) {
    for (int i = 0; i < length; i++) {
      if (!other.word(from + i).equals(tokens.word(at + i))) {
        return false;
      }
    }
    return true;
  }

  private long hash(Tokens of, int from) {
    long hash = 1125899906842597L;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + of.word(i).hashCode();
    }
    return hash;
  }
}
