package org.malinnotes.story;

/** What a scene leads to: straight on, or a decision. */
public sealed interface Step permits Onward, Decision {
  /** Calls the visitor's method for this kind of step. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of step. */
  interface Visitor<R> {
    R onward(Onward step);

    R decision(Decision step);
  }
}
