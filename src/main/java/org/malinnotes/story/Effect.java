package org.malinnotes.story;

/** A change to one variable. Numbers saturate at their bounds. */
public sealed interface Effect {
  /** The variable that changes. */
  VariableId variable();

  /** Calls the visitor's method for this kind of effect. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of effect. */
  interface Visitor<R> {
    R add(Add effect);

    R assign(Assign effect);
  }

  /** Adds to a number, saturating at its bounds. */
  record Add(VariableId variable, int amount) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Sets a variable: a flag to 0 or 1, or a number to its value at the start of a chapter. */
  record Assign(VariableId variable, int value) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assign(this);
    }
  }
}
