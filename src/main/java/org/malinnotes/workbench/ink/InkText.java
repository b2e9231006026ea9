package org.malinnotes.workbench.ink;

import java.util.List;
import java.util.regex.Pattern;

/** Text made safe to stand in ink source, where many marks mean something. */
final class InkText {
  /** Words that begin a statement, and marks that do. */
  private static final Pattern OPENING =
      Pattern.compile("^(?=[!-/:-@^-`~]|(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\\b)");

  /** What means something anywhere; slashes, because comments are cut before marks are read. */
  private static final Pattern MARKS = Pattern.compile("[\\\\{}|#\\[\\]</]|-(?=>)|(?<=/)\\*");

  /** What would end a line, or drives a terminal; all else is the author's. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");

  private InkText() {}

  /** The lines of a text, without empty ones, each to be read by ink as it stands. */
  static List<String> lines(String text) {
    return text.lines().map(InkText::line).filter(line -> !line.isEmpty()).toList();
  }

  /** A text as one line to be read by ink as it stands. */
  static String line(String text) {
    String marked = MARKS.matcher(plain(text)).replaceAll("\\\\$0");
    return marked.startsWith("\\") ? marked : OPENING.matcher(marked).replaceFirst("\\\\");
  }

  /** A text as the rest of a comment. */
  static String comment(String text) {
    return plain(text);
  }

  private static String plain(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }
}
