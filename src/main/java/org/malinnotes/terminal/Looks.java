package org.malinnotes.terminal;

import java.util.regex.Pattern;
import org.malinnotes.text.Columns;

/** Finished lines as they are seen, without what gives them their looks. */
final class Looks {
  private static final Pattern ATTRIBUTES = Pattern.compile("\u001B\\[[0-9;]*m");

  private Looks() {}

  /** The characters alone. */
  static String without(String line) {
    return ATTRIBUTES.matcher(line).replaceAll("");
  }

  /** The columns that a line takes. */
  static int columns(String line) {
    return Columns.of(without(line));
  }
}
