package org.malinnotes.bench;

/**
 * How a generated story is to be.
 *
 * @param scenes how many, 100 at least
 * @param chapters how many parts of the record's line can be played for themselves
 * @param words about how many words a scene's own text has; 0 for next to none anywhere
 * @param seed the same seed gives the same story
 */
record Size(int scenes, int chapters, int words, long seed) {
  /** For exploring and playing: one chapter, next to no text. */
  static Size bare(int scenes) {
    return new Size(scenes, 1, 0, 1956);
  }

  /** For reading: as much text as the scenes of 1956 have. */
  static Size full(int scenes) {
    return new Size(scenes, 8, 60, 1956);
  }

  /** Decisions on the record, so that a story is about as long as it is broad. */
  int record() {
    return Math.max(chapters * 3, (int) (Math.sqrt(scenes) * 1.7));
  }

  @Override
  public String toString() {
    return scenes + "-" + chapters + "-" + words + "-" + seed;
  }
}
