package org.malinnotes.terminal;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the player asked for on the command line about the looks of the output.
 *
 * @param noColor {@code --no-color}
 * @param ascii {@code --ascii}
 * @param screenReader {@code --screen-reader}
 * @param width {@code --width}, in columns; null to follow the screen
 */
public record StyleChoice(
    boolean noColor, boolean ascii, boolean screenReader, @Nullable Integer width) {
  private static final Pattern UTF8 = Pattern.compile("(?i)utf-?8");

  /** Nothing asked for. */
  public static StyleChoice none() {
    return new StyleChoice(false, false, false, null);
  }

  /**
   * The style that follows. Colour needs a terminal other than {@code TERM=dumb}, no {@code
   * NO_COLOR} (no-color.org: set and not empty) and no screen reader. A terminal whose locale is
   * not UTF-8 gets ASCII; a pipe or a file gets UTF-8 whatever the locale.
   *
   * @param environment the process's variables
   * @param nativeCharset the platform's character set, asked only where no locale variable is set
   * @param terminal whether the output is a terminal
   * @param columns the terminal's width, 0 if unknown; {@code COLUMNS} then counts
   */
  public Style decide(
      Map<String, String> environment, String nativeCharset, boolean terminal, int columns) {
    boolean colour =
        terminal
            && !noColor
            && !screenReader
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !isDumb(environment);
    boolean plainLetters = ascii || terminal && !isUtf8(environment, nativeCharset);
    return new Style(widthFor(environment, columns), colour, plainLetters, screenReader);
  }

  /** The width to wrap at on a screen of so many columns: the one asked for if any. */
  public int widthFor(Map<String, String> environment, int columns) {
    if (width != null) {
      return Style.wrapAt(Math.max(1, width));
    }
    return Style.wrapAt(columns > 0 ? columns : number(environment.get("COLUMNS")));
  }

  /** Whether the terminal says that it understands nothing but text, or nothing of itself. */
  public static boolean isDumb(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    // Windows has no TERM, and names itself in OS.
    return type.equals("dumb") || type.isEmpty() && !environment.containsKey("OS");
  }

  private static boolean isUtf8(Map<String, String> environment, String nativeCharset) {
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return namesUtf8(locale);
      }
    }
    return namesUtf8(nativeCharset);
  }

  private static boolean namesUtf8(String name) {
    return UTF8.matcher(name).find();
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
