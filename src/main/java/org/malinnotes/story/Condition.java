package org.malinnotes.story;

/** A typed expression over the variables; total, so it cannot fail at play. */
public sealed interface Condition {
  /** Holds in every state. */
  Condition ALWAYS = new Constant(true);

  /** Calls the visitor's method for this kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind, so that a new kind breaks every consumer at compile time. */
  interface Visitor<R> {
    R constant(Constant condition);

    R flag(Flag condition);

    R compare(Compare condition);

    R not(Not condition);

    R and(And condition);

    R or(Or condition);
  }

  /** {@code true} or {@code false}. */
  record Constant(boolean value) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }

    // Spelled out as in the ids, for the checker compares with it at every start.
    @Override
    public boolean equals(Object other) {
      return other instanceof Constant && value == ((Constant) other).value;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(value);
    }
  }

  /** Holds while the flag is set. */
  record Flag(VariableId variable) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }

  /** Compares a number with a constant. */
  record Compare(VariableId variable, Comparison comparison, int constant) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compare(this);
    }
  }

  /** Holds when the operand does not. */
  record Not(Condition operand) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Holds when both operands do. */
  record And(Condition left, Condition right) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.and(this);
    }
  }

  /** Holds when at least one operand does. */
  record Or(Condition left, Condition right) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.or(this);
    }
  }
}
