package org.malinnotes.check.explore;

import java.util.List;

/**
 * Which states of one scene count as one: bits that make no difference from there on are cleared,
 * and a number becomes the least of those that make no difference beside it.
 */
final class Merging {
  private final long[] mask;
  private final int[] word;
  private final int[] shift;
  private final long[] ones;
  private final long[][] least;

  /**
   * A number some of whose values are alike.
   *
   * @param least for each value, counted from the field's least, the least that is like it
   */
  record Alike(Packing.Field field, long[] least) {}

  /**
   * A merging.
   *
   * @param mask the bits that make a difference
   */
  Merging(long[] mask, List<Alike> numbers) {
    this.mask = mask;
    word = numbers.stream().mapToInt(it -> it.field().word()).toArray();
    shift = numbers.stream().mapToInt(it -> it.field().shift()).toArray();
    ones = numbers.stream().mapToLong(it -> it.field().ones()).toArray();
    least = numbers.stream().map(Alike::least).toArray(long[][]::new);
  }

  /** Makes the state that stands first in a row the one that stands for all that count as it. */
  void apply(long[] row) {
    for (int i = 0; i < mask.length; i++) {
      row[i] &= mask[i];
    }
    for (int i = 0; i < word.length; i++) {
      long value = row[word[i]] >>> shift[i] & ones[i];
      row[word[i]] ^= (value ^ least[i][(int) value]) << shift[i];
    }
  }
}
