package org.malinnotes.play;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to show, free of widths, colours and devices. Text is CommonMark unless said. */
public sealed interface Block {
  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** The same in more or less room, where it can do with less. */
  default Block spaced(Spacing spacing) {
    return this;
  }

  /** How much room a block takes. */
  enum Spacing {
    /** With empty lines between its parts. */
    ROOMY,
    /** Without them. */
    CLOSE,
    /** In as few lines as it can be told in. */
    TIGHT
  }

  /** One method per kind of block. */
  interface Visitor<R> {
    R rule(Rule block);

    R prose(Prose block);

    R options(Options block);

    R cards(Cards block);

    R plate(Plate block);

    R meters(Meters block);

    R notice(Notice block);

    R code(Code block);
  }

  /**
   * A line across the page that opens a scene or a section.
   *
   * @param parts plain text, such as date, place and seat
   * @param strong whether it opens a scene rather than a section within one
   */
  record Rule(List<String> parts, boolean strong) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /** Running text. */
  record Prose(String markdown) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prose(this);
    }
  }

  /** A list to choose from. */
  record Options(List<Line> lines) implements Block {
    /**
     * One choice.
     *
     * @param mark what to type, such as {@code 2}; empty for one that is closed
     * @param markdown what it is
     * @param note shown beneath it, such as why it is closed; null for none
     */
    public record Line(String mark, String markdown, @Nullable String note) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.options(this);
    }
  }

  /** Options that a class chooses among, each on a card of its own, perhaps counted. */
  record Cards(List<Card> cards, Spacing spacing) implements Block {
    /**
     * One option.
     *
     * @param mark its letter
     * @param markdown what it is
     * @param count how many chose it; null where nobody was counted
     * @param whole the count that fills the bar, at least 1
     * @param note shown beside the count, such as who decided it; null for none
     * @param closed whether it cannot be chosen
     */
    public record Card(
        String mark,
        String markdown,
        @Nullable Integer count,
        int whole,
        @Nullable String note,
        boolean closed) {}

    /** With room between them. */
    public Cards(List<Card> cards) {
      this(cards, Spacing.ROOMY);
    }

    @Override
    public Cards spaced(Spacing other) {
      return new Cards(cards, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cards(this);
    }
  }

  /**
   * A picture in text, never wrapped.
   *
   * @param lines plain text
   * @param ascii the same in ASCII alone
   * @param alternative the picture in words, for narrow screens and screen readers
   */
  record Plate(String title, List<String> lines, List<String> ascii, String alternative)
      implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plate(this);
    }
  }

  /** Values on their scales. */
  record Meters(List<Meter> meters) implements Block {
    /**
     * One value.
     *
     * @param value between {@code min} and {@code max}
     * @param word what the value means
     * @param about one sentence on what is measured
     */
    public record Meter(String label, int min, int max, int value, String word, String about) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.meters(this);
    }
  }

  /** Lines to be copied as they are, however wide: plain text. */
  record Code(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** The program's own voice: an answer, a hint, something that did not work. */
  record Notice(String markdown) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notice(this);
    }
  }
}
