package org.malinnotes.check.explore;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact probability, as a fraction in its lowest terms. */
public record Chance(BigInteger numerator, BigInteger denominator) {
  /** A part of a whole above 0. */
  static Chance of(BigInteger part, BigInteger whole) {
    BigInteger common = part.gcd(whole);
    return new Chance(part.divide(common), whole.divide(common));
  }

  /** In hundredths, to so many digits that count. */
  public BigDecimal percent(int digits) {
    return new BigDecimal(numerator.multiply(BigInteger.valueOf(100)))
        .divide(new BigDecimal(denominator), new MathContext(digits));
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
