package org.malinnotes.report;

import java.util.List;
import java.util.regex.Pattern;
import org.malinnotes.engine.Counting;

/** Small turns of phrase. */
public final class Words {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\x80-\\x9f]");

  private Words() {}

  /** Such as: a, b and c. */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** Such as: no orders, one order, three orders. */
  public static String count(long number, String noun) {
    if (number == 0) {
      return "no " + noun + "s";
    }
    return Counting.word(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** Without control characters, line breaks apart: nothing in it can drive a terminal. */
  public static String visible(String text) {
    return CONTROL.matcher(text).replaceAll("");
  }

  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A sentence with its full stop, whether the author wrote one or not. */
  public static String sentence(String text) {
    return text.matches("(?s).*[.!?…]\\W?$") ? text : text + ".";
  }
}
