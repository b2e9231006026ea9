package org.malinnotes.terminal;

/** What came from the player. */
public sealed interface Input {
  /** Calls the visitor's method for this kind of input. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of input. */
  interface Visitor<R> {
    R line(Line input);

    R endOfInput();

    R interrupted();
  }

  /**
   * A line.
   *
   * @param text without its end
   * @param cut whether it was too long and its rest was dropped
   */
  record Line(String text, boolean cut) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.line(this);
    }
  }

  /** Nothing more will come: the file or pipe ended, or the player pressed Ctrl-D. */
  record EndOfInput() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.endOfInput();
    }
  }

  /** The player pressed Ctrl-C. */
  record Interrupted() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interrupted();
    }
  }
}
