package org.malinnotes.check.explore;

import org.malinnotes.engine.Setup;

/** Hears, now and then, how far an exploration has come. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (setup, states, expanded) -> {};

  /** Hears that an exploration begins. */
  default void begin() {}

  /**
   * Hears how far it has come.
   *
   * @param states the states met
   * @param expanded of these, those from which every order has been followed
   */
  void at(Setup setup, int states, int expanded);

  /**
   * Hears how far the looking along lines at random has come.
   *
   * @param orders the orders given
   * @param most how many are given at most
   */
  default void wandered(long orders, long most) {}

  /** Hears that an exploration has ended, and that other things are going to be printed. */
  default void end() {}
}
