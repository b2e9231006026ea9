package org.malinnotes.report.classroom;

import java.util.List;

/** A stretch of a section of the report. */
sealed interface Piece permits Piece.Prose, Piece.Points, Piece.Voices, Grid, Picture {
  /** Calls the visitor's method for this kind of piece. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of piece. */
  interface Visitor<R> {
    R prose(Prose piece);

    R points(Points piece);

    R voices(Voices piece);

    R grid(Grid piece);

    R picture(Picture piece);
  }

  /** Paragraphs of CommonMark; headings in it are of the third level. */
  record Prose(String markdown) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prose(this);
    }
  }

  /** What to talk about, numbered. */
  record Points(List<Topic> topics) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.points(this);
    }
  }

  /**
   * Answers in people's own words, side by side.
   *
   * @param brief how many characters of each are printed on paper; all are shown on a screen
   */
  record Voices(List<Voice> voices, int brief) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.voices(this);
    }
  }

  /** Who says what: plain text. */
  record Voice(String name, String text) {}
}
