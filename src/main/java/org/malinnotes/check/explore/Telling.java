package org.malinnotes.check.explore;

/**
 * What is told on the way from one decision to the next. Once it takes account of it, a number
 * stands for all of it, so that two ways can be compared by what they tell; see {@link Mix}.
 */
final class Telling {
  private final Met met;
  private boolean counting;
  private long told;
  private long own;

  Telling(Met met) {
    this.met = met;
  }

  /** From now on takes account of what is told. */
  void count() {
    counting = true;
  }

  /** A number for all that the last order led to, its own text left aside. */
  long told() {
    return told;
  }

  /** A number for the last order's own text. */
  long own() {
    return own;
  }

  /** An order is given, and this text of its own shown. */
  void begin(Watch text, long[] row) {
    told = 0;
    show(text, row);
    own = told;
    told = 0;
  }

  /** Shows what of these paragraphs the state shows. */
  void show(Watch watch, long[] row) {
    if (watch.isEmpty()) {
      return;
    }
    if (counting) {
      told = watch.tell(row, told, met);
    } else {
      watch.show(row, met);
    }
  }

  /** Something is told that this number stands for. */
  void note(long number) {
    if (counting) {
      told = Mix.of(told, number);
    }
  }
}
