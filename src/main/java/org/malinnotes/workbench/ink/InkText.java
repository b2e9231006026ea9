package org.malinnotes.workbench.ink;

import java.util.List;
import java.util.regex.Pattern;
import org.malinnotes.diagnostic.Visible;

/** Text made safe to stand in ink source, where many marks mean something. */
final class InkText {
  /** Words that begin a statement, and marks that do. */
  private static final Pattern OPENING =
      Pattern.compile("^(?=[!-/:-@^-`~]|(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\\b)");

  /** What means something anywhere; slashes, because comments are cut before marks are read. */
  private static final Pattern MARKS = Pattern.compile("[\\\\{}|#\\[\\]</]|-(?=>)|(?<=/)\\*");

  private InkText() {}

  /** The lines of a text, without empty ones, each to be read by ink as it stands. */
  static List<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(InkText::of)
        .toList();
  }

  /** A text as one line to be read by ink as it stands. */
  static String line(String text) {
    return of(text.strip().replaceAll("\\s+", " "));
  }

  /** A text as the rest of a comment. */
  static String comment(String text) {
    return Visible.of(text.strip().replaceAll("\\s+", " "));
  }

  private static String of(String line) {
    String marked = MARKS.matcher(Visible.of(line)).replaceAll("\\\\$0");
    return marked.startsWith("\\") ? marked : OPENING.matcher(marked).replaceFirst("\\\\");
  }
}
