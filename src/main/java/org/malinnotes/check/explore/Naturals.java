package org.malinnotes.check.explore;

import java.math.BigInteger;

/**
 * Many whole numbers from 0 up, all of the same number of digits to the base 2^32, one after the
 * other in arrays. What does not fit is lost, so the digits must be chosen with care.
 */
final class Naturals {
  private static final long DIGIT = 0xFFFFFFFFL;
  private static final int BLOCK = 1 << 12;

  private final int digits;
  private final int[][] blocks;

  /** So many numbers, all 0, each with room for so many bits. */
  Naturals(int count, int bits) {
    digits = bits / 32 + 1;
    blocks = new int[count / BLOCK + 1][];
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

  private int[] block(int index) {
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
