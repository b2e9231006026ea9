package org.malinnotes.save;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a save, which is also the name of its file on every system.
 *
 * @param value 1 to {@value #LONGEST} letters and digits, with hyphen, underline and full stop
 *     inside
 */
public record SaveName(String value) {
  /** The longest name, in characters. */
  public static final int LONGEST = 64;

  /** File systems stop at 255 bytes, and the endings need some. */
  private static final int MOST_BYTES = 200;

  private static final String ALLOWED =
      "A name has 1 to "
          + LONGEST
          + " letters or digits, and between them hyphens, underlines or single full stops, such as"
          + " warsaw-1.";

  /** Devices that Windows finds under these names in every folder, whatever the ending. */
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

  /** Throws {@link IllegalArgumentException} for a name that {@link #of} refuses. */
  public SaveName {
    if (!fault(value).isEmpty()) {
      throw new IllegalArgumentException(fault(value));
    }
  }

  /** The name, its accents composed; or why it cannot be one. */
  public static Attempt<SaveName> of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String fault = fault(composed);
    return fault.isEmpty()
        ? Attempt.of(new SaveName(composed))
        : Attempt.failed(new SaveProblem(SaveProblem.Kind.BAD_NAME, fault, "", ALLOWED));
  }

  /** Whether {@link #of} would take the text as it stands. */
  public static boolean isValid(String text) {
    return fault(text).isEmpty();
  }

  private static String fault(String text) {
    String shown = "“" + Printable.of(text) + "”";
    if (text.isEmpty()) {
      return "A save needs a name";
    }
    if (text.codePointCount(0, text.length()) > LONGEST
        || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return "The name " + shown + " is too long for a save";
    }
    if (!text.codePoints().allMatch(SaveName::isAllowed)
        || !Character.isLetterOrDigit(text.codePointAt(0))
        || text.endsWith(".")
        || text.contains("..")) {
      return "The name " + shown + " cannot be used for a save";
    }
    return isReserved(text)
        ? "The name " + shown + " belongs to a device on Windows and cannot be used for a save"
        : "";
  }

  private static boolean isAllowed(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == '-'
        || point == '_'
        || point == '.';
  }

  private static boolean isReserved(String text) {
    int stop = text.indexOf('.');
    String stem = (stop < 0 ? text : text.substring(0, stop)).toLowerCase(Locale.ROOT);
    return RESERVED.contains(stem) || stem.matches("(com|lpt)[0-9¹²³]");
  }
}
