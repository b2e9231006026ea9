package org.malinnotes.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.check.explore.Line;
import org.malinnotes.check.explore.Range;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Id;

/** How numbers, lines and games are written in the report of an exploration. */
final class ExploreWords {
  private static final BigDecimal LEAST = new BigDecimal("0.001");

  /** Above this a share is called 100.0 % only if it is one, but for what a double leaves out. */
  private static final double MOST = 0.9995;

  private static final double ONE = 1 - 1e-12;

  private ExploreWords() {}

  /** An id as a command takes it: however long, and cleaned. */
  private static String whole(String id) {
    return Shown.of(id, Integer.MAX_VALUE);
  }

  /** Which game it is. */
  static String where(Setup setup) {
    String part = setup.alone() ? setup.chapter().value() : "the whole story";
    return Shown.of(part) + ", " + Shown.of(Chairs.word(setup.held()));
  }

  /** A number of things, its digits in groups of three; from a billion of billions on rounded. */
  static String count(BigInteger number, String what) {
    return number(number) + " " + what + (number.equals(BigInteger.ONE) ? "" : "s");
  }

  static String count(long number, String what) {
    return count(BigInteger.valueOf(number), what);
  }

  private static String number(BigInteger number) {
    if (number.bitLength() < 60) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    return String.format(Locale.ROOT, "%.3e", new BigDecimal(number)).replace("e+", " × 10^");
  }

  /** A share of 1 in hundredths. */
  static String percent(double share) {
    BigDecimal percent = new BigDecimal(100 * share).round(new MathContext(6));
    if (share > MOST && share < ONE) {
      return ">99.9 %";
    }
    if (percent.compareTo(LEAST) < 0) {
      return "<0.001 %";
    }
    int digits = percent.compareTo(BigDecimal.ONE) < 0 ? 3 : 1;
    return percent.setScale(digits, RoundingMode.HALF_EVEN).toPlainString() + " %";
  }

  /** A range of numbers. */
  static String range(Range range) {
    return range.isOne() ? Integer.toString(range.least()) : range.least() + "–" + range.most();
  }

  /** The command that plays a line. */
  static String command(Line line, Optional<String> folder) {
    Setup setup = line.setup();
    return "malin play"
        + folder.map(it -> " --story " + ShellWord.of(Path.of(it))).orElse("")
        + (setup.alone() ? " --chapter " + whole(setup.chapter().value()) : "")
        + " --seat "
        + whole(Chairs.word(setup.held()))
        + (line.length() == 0 ? "" : " --line " + orders(line));
  }

  /** The orders of a line as the command line takes them. */
  static String orders(Line line) {
    return line.orders().stream()
        .map(Id::value)
        .map(ExploreWords::whole)
        .collect(Collectors.joining(","));
  }
}
