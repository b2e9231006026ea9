package org.malinnotes.check.explore;

import org.malinnotes.engine.Setup;

/** Hears, now and then, how far an exploration has come. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (setup, states, expanded) -> {};

  /**
   * Hears how far it has come.
   *
   * @param states the states met
   * @param expanded of these, those from which every order has been followed
   */
  void at(Setup setup, int states, int expanded);
}
