package org.malinnotes.lesson;

/** What somebody answered to a question of a lesson. */
public sealed interface Answer {
  /** Calls the visitor's method for this kind of answer. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of answer. */
  interface Visitor<R> {
    R words(Words answer);

    R number(Number answer);
  }

  /** One's own words, plain text. */
  record Words(String text) implements Answer {
    /** The most characters kept of an answer. */
    public static final int LONGEST = 2_000;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** The number of a choice or of a step of a scale, from 1. */
  record Number(int value) implements Answer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }
}
