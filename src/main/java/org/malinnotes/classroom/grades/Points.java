package org.malinnotes.classroom.grades;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns grades out of 100 into points of an assignment.
 *
 * @param possible what the assignment is worth
 * @param mark what stands before decimals
 */
record Points(BigDecimal possible, char mark) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");

  /** Points out of 100. */
  static Points hundred(char mark) {
    return new Points(HUNDRED, mark);
  }

  /** What a cell says an assignment is worth; empty if it says nothing above zero. */
  static Optional<Points> of(String cell, char mark) {
    if (!NUMBER.matcher(cell).matches()) {
      return Optional.empty();
    }
    BigDecimal possible = new BigDecimal(cell.replace(',', '.'));
    return possible.signum() > 0 ? Optional.of(new Points(possible, mark)) : Optional.empty();
  }

  /** The points for a grade, with two decimals at most. */
  String of(int grade) {
    BigDecimal points =
        possible
            .multiply(BigDecimal.valueOf(grade))
            .divide(HUNDRED, 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return points.toPlainString().replace('.', mark);
  }

  /** What the assignment is worth, in words. */
  String words() {
    return possible.stripTrailingZeros().toPlainString();
  }
}
