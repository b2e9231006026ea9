package org.malinnotes.workbench.graph;

import java.util.Locale;
import org.malinnotes.diagnostic.Visible;

/** Text as XML reads it. */
final class SvgText {
  private SvgText() {}

  /**
   * Safe in an element and in a quoted attribute; what XML does not take is shown by its number.
   */
  static String of(String text) {
    return Visible.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Numbers set in a pattern, with a point whatever the machine's language. */
  static String set(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }
}
