package org.malinnotes.classroom;

import java.security.SecureRandom;

/** Draws the tokens by which one run is told from any other. */
public final class Tokens {
  private Tokens() {}

  /** A new one: 16 hexadecimal digits, by chance. */
  public static String fresh() {
    return String.format("%016x", new SecureRandom().nextLong());
  }
}
