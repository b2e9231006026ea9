package org.malinnotes.story;

/** How an option stands to the record, and what choosing it counts against the record. */
public enum Standing {
  /** Taken by the man in the chair; where history took a package, the whole of it. */
  DECIDED("decided", 1.0),
  /** Weighed by the leadership. */
  CONSIDERED("considered", 0.5),
  /** Urged by somebody named. */
  VOICED("voiced", 0.2),
  /** The author's, plausible but nowhere in the source. */
  CONJECTURE("conjecture", 0.0);

  private final String word;
  private final double weight;

  Standing(String word, double weight) {
    this.word = word;
    this.weight = weight;
  }

  /** The word used in the files and shown after the order. */
  public String word() {
    return word;
  }

  /** What the choice counts in the comparison with the record, 0 to 1 (design, section 4). */
  public double weight() {
    return weight;
  }
}
