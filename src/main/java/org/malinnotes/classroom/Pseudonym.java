package org.malinnotes.classroom;

import java.text.Normalizer;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;

/**
 * What a pupil chose to be called.
 *
 * @param value 1 to {@value #LONGEST} printable characters, composed, without space around them
 */
public record Pseudonym(String value) {
  /** The longest, in characters. */
  public static final int LONGEST = 40;

  private static final String REMEDY =
      "Choose one of 1 to "
          + LONGEST
          + " letters, digits or other visible characters, such as fox.";

  /** Throws {@link IllegalArgumentException} for one that {@link #of} would not make. */
  public Pseudonym {
    if (!isValid(value)) {
      throw new IllegalArgumentException("no pseudonym: " + Printable.of(value));
    }
  }

  /** The pseudonym that was typed, its accents composed; or why it cannot be one. */
  public static Attempt<Pseudonym> of(String typed) {
    String composed = composed(typed);
    String fault = fault(composed);
    return fault.isEmpty()
        ? Attempt.of(new Pseudonym(composed))
        : Attempt.failed(new SaveProblem(SaveProblem.Kind.BAD_NAME, fault, "", REMEDY));
  }

  /** Whether the text is a pseudonym as it stands. */
  public static boolean isValid(String text) {
    return fault(text).isEmpty() && composed(text).equals(text);
  }

  private static String composed(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    int from = 0;
    int to = composed.length();
    while (from < to && isSpace(composed.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(composed.charAt(to - 1))) {
      to--;
    }
    return composed.substring(from, to);
  }

  /** Any space that can be seen as one, but no line end or other control character. */
  private static boolean isSpace(char unit) {
    return Character.getType(unit) == Character.SPACE_SEPARATOR;
  }

  private static String fault(String text) {
    if (text.isEmpty()) {
      return "A pseudonym must not be empty";
    }
    if (!Printable.isPlain(text)) {
      return "The pseudonym “"
          + Printable.of(text)
          + "” holds a character that cannot be seen, such as a line end, an escape sequence or a"
          + " direction mark";
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return "The pseudonym “" + Printable.of(text) + "” is longer than " + LONGEST + " characters";
    }
    return text.codePoints().allMatch(Pseudonym::isMark)
        ? "The pseudonym “" + text + "” is an accent without a letter"
        : "";
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
