package org.malinnotes.report;

/** A stretch of a section. */
public sealed interface Part permits Part.Prose, Plot {
  /** Calls the visitor's method for this kind of part. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of part. */
  interface Visitor<R> {
    R prose(Prose part);

    R plot(Plot part);
  }

  /** Paragraphs of CommonMark; headings in it are of the third level. */
  record Prose(String markdown) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prose(this);
    }
  }
}
