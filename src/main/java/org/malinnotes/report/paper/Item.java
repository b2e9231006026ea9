package org.malinnotes.report.paper;

import java.util.List;

/** A stretch of a leaf. Headings in it are of the third level or below. */
public sealed interface Item {
  /** Calls the visitor's method for this kind of item. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of item. */
  interface Visitor<R> {
    R prose(Prose item);

    R heading(Heading item);

    R document(Document item);

    R terms(Terms item);

    R options(Options item);

    R ticks(Ticks item);

    R lines(Lines item);

    R table(Table item);

    R cards(Cards item);

    R strip(Strip item);
  }

  /** Paragraphs of CommonMark. */
  record Prose(String markdown) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prose(this);
    }
  }

  /**
   * A heading.
   *
   * @param level 3 or 4
   * @param text CommonMark within a line
   */
  record Heading(int level, String text) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A document on the desk, in a frame.
   *
   * @param heading CommonMark within a line
   * @param about what it is and where it comes from: plain text
   * @param markdown its text
   */
  record Document(String heading, String about, String markdown) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.document(this);
    }
  }

  /** Names or words, each with what is to be said of it. */
  record Terms(List<Term> terms) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.terms(this);
    }
  }

  /**
   * One of them.
   *
   * @param term plain text
   * @param markdown within a line
   */
  record Term(String term, String markdown) {}

  /** The options of a decision, as lettered cards. */
  record Options(List<Card> cards) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.options(this);
    }
  }

  /**
   * One of them, or of the choices of a question.
   *
   * @param label CommonMark within a line
   * @param note said below it, the same; empty for nothing
   */
  record Card(String letter, String label, String note) {}

  /**
   * Boxes in a row, of which one or some are ticked.
   *
   * @param label what is asked: CommonMark within a line
   * @param boxes plain text
   */
  record Ticks(String label, List<String> boxes) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ticks(this);
    }
  }

  /**
   * Room to write.
   *
   * @param label what is asked: CommonMark within a line
   * @param count how many lines, 1 or more
   */
  record Lines(String label, int count) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lines(this);
    }
  }

  /**
   * A table whose first cell in each row heads the row.
   *
   * @param kind a name for its looks
   * @param caption CommonMark within a line
   * @param heads of the columns, plain text
   * @param rows each with a cell for every column: CommonMark within a line
   */
  record Table(String kind, String caption, List<String> heads, List<List<String>> rows)
      implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A page of letters to cut out and hold up: two sets.
   *
   * @param letters of one set
   */
  record Cards(List<String> letters) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cards(this);
    }
  }

  /**
   * A strip of an answer sheet, which can be torn off and still tells whose it is and of what.
   *
   * @param heading plain text
   * @param name what stands before the room for a name: plain text
   */
  record Strip(String heading, String name, List<Item> items) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strip(this);
    }
  }
}
