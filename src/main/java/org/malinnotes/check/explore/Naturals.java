package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Many whole numbers from 0 up, all of the same number of digits to the base 2^32, one after the
 * other in arrays. What does not fit is lost, so the digits must be chosen with care.
 */
final class Naturals {
  private static final long DIGIT = 0xFFFFFFFFL;
  private static final int BLOCK = 1 << 8;

  private final int digits;
  private int[][] blocks = new int[16][];

  /** Numbers, all 0, each with room for so many bits. */
  Naturals(int bits) {
    digits = bits / 32 + 1;
  }

  void set(int index, BigInteger value) {
    int[] block = block(index);
    int from = from(index);
    for (int i = 0; i < digits; i++) {
      block[from + i] = value.shiftRight(32 * i).intValue();
    }
  }

  BigInteger get(int index) {
    int[] block = block(index);
    int from = from(index);
    byte[] bytes = new byte[digits * 4];
    for (int i = 0; i < bytes.length; i++) {
      bytes[bytes.length - 1 - i] = (byte) (block[from + i / 4] >>> 8 * (i % 4));
    }
    return new BigInteger(1, bytes);
  }

  /** Adds a number of others, of as many digits, to one of these. */
  void add(int index, Naturals others, int other) {
    int[] block = block(index);
    int[] its = others.block(other);
    int from = from(index);
    int itsFrom = others.from(other);
    long carry = 0;
    for (int i = 0; i < digits; i++) {
      carry += (block[from + i] & DIGIT) + (its[itsFrom + i] & DIGIT);
      block[from + i] = (int) carry;
      carry >>>= 32;
    }
  }

  /** Divides a number, leaving out what remains. */
  void divide(int index, int by) {
    int[] block = block(index);
    int from = from(index);
    long rest = 0;
    for (int i = digits - 1; i >= 0; i--) {
      long high = rest << 32 | block[from + i] & DIGIT;
      block[from + i] = (int) (high / by);
      rest = high % by;
    }
  }

  /** Makes a number 0 again. */
  void clear(int index) {
    Arrays.fill(block(index), from(index), from(index) + digits, 0);
  }

  private int[] block(int index) {
    if (index / BLOCK >= blocks.length) {
      blocks = Arrays.copyOf(blocks, Math.max(2 * blocks.length, index / BLOCK + 1));
    }
    int[] block = blocks[index / BLOCK];
    if (block == null) {
      block = new int[BLOCK * digits];
      blocks[index / BLOCK] = block;
    }
    return block;
  }

  private int from(int index) {
    return index % BLOCK * digits;
  }
}
