package org.malinnotes.check.explore;

/** Mixes numbers into one that differs, but for the rarest chance, whenever one of them does. */
final class Mix {
  private Mix() {}

  static long of(long before, long next) {
    long mixed = (before ^ next) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 29;
  }
}
