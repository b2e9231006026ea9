package org.malinnotes.classroom.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what is in a cell. A cell that begins with one of {@code = +
 * - @} or a tab or line end, be it after spaces or quotation marks, gets an apostrophe before it,
 * which spreadsheets take as a sign for text; so does what begins within a cell, after a semicolon,
 * a tab or a line end. A number stays a number.
 */
public final class Neutral {
  /** Those that East Asian keyboards type are taken for the same. */
  private static final String RUN = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

  /** What an id may hold and be harmless even where it begins with such a character. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]*");

  private Neutral() {}

  /**
   * Where a cell begins for a spreadsheet that takes semicolons or tabs between cells, as those of
   * most of Europe do, or does not heed the quotation marks around several lines: and then what it
   * passes over, and what it runs.
   */
  private static final Pattern WITHIN =
      Pattern.compile(
          "([;\\t\\r\\n][\\s\"'\\p{Zs}\\p{Cf}\\p{Cc}]*)([=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  /** The text for a cell that is only read. */
  public static String of(String text) {
    String within = WITHIN.matcher(text).replaceAll("$1'$2");
    return isRun(text) ? "'" + within : within;
  }

  /**
   * Whether an id can be written as it is. One that an apostrophe was put before would be nobody's,
   * so that an id is never changed: {@code -kata} and {@code +36301234567} stand as they are, since
   * nothing can be called with letters, digits and full stops alone; {@code =cmd|' /C calc'!A0}
   * cannot be written.
   */
  public static boolean isHarmlessId(String id) {
    return of(id).equals(id) || (PLAIN.matcher(id).matches() && !id.isEmpty());
  }

  private static boolean isRun(String text) {
    if (NUMBER.matcher(text).matches()) {
      return false;
    }
    int first = 0;
    while (first < text.length() && isPassedOver(text.charAt(first))) {
      first++;
    }
    return first < text.length() && RUN.indexOf(text.charAt(first)) >= 0;
  }

  private static boolean isPassedOver(char unit) {
    boolean runs = RUN.indexOf(unit) >= 0;
    return !runs
        && (Character.isWhitespace(unit)
            || Character.isSpaceChar(unit)
            || Character.isISOControl(unit)
            || Character.getType(unit) == Character.FORMAT
            || unit == '"'
            || unit == '\'');
  }
}
