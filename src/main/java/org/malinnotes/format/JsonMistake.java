package org.malinnotes.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.SyntaxCode;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in an author's words where and why a file is not JSON. */
final class JsonMistake {
  private JsonMistake() {}

  /**
   * The finding for a parser's complaint.
   *
   * @param open where the arrays and objects begin that were not yet closed, outermost first
   */
  static Diagnostic explain(SourceFile file, JacksonException complaint, List<Integer> open) {
    String content = file.content();
    int at = offset(complaint, content.length());
    String original = String.valueOf(complaint.getOriginalMessage());
    if (original.contains("surrogate")) {
      return finding(SyntaxCode.LONE_SURROGATE, file, at, "this is only half of a character", null);
    }
    if (complaint instanceof UnexpectedEndOfInputException || at >= content.length()) {
      Diagnostic end =
          finding(SyntaxCode.NOT_JSON, file, at, "the file ends before the JSON does", null);
      return open.isEmpty() ? end : end.with(unclosed(file, open), "this is not closed");
    }
    return finding(
        SyntaxCode.NOT_JSON, file, at, message(content, at, original), help(content, at));
  }

  private static String message(String content, int at, String original) {
    char c = content.charAt(at);
    if (original.contains("comma to separate")) {
      return "a comma is missing before this";
    }
    if (original.contains("colon to separate")) {
      return "a colon is missing before this";
    }
    if (c == '\n' || c == '\r') {
      return "this string is not closed on its line";
    }
    if (c == '\t' || original.contains("CTRL-CHAR")) {
      return "a control character must be written as an escape";
    }
    if (original.contains("escape")) {
      return "this is not an escape that JSON knows";
    }
    if (original.contains("close marker")) {
      return "this closes what was not opened, or something else is still open";
    }
    if (original.contains("numeric value")) {
      return "this is not a number as JSON writes it";
    }
    return (c == '}' || c == ']') && before(content, at) == ','
        ? "a comma stands before this, but nothing follows it"
        : "this is not JSON";
  }

  private static @Nullable String help(String content, int at) {
    switch (content.charAt(at)) {
      case '}':
      case ']':
        return before(content, at) == ',' ? "take the last comma out" : null;
      case '\'':
      case '\u201c':
      case '\u201d':
        return "names and strings stand between straight double marks: \"";
      case '/':
      case '#':
        return "JSON has no comments";
      case '\n':
      case '\r':
        return "close the string, or write \\n for a line break inside it";
      default:
        boolean afterMark = at > 0 && content.charAt(at - 1) == '"';
        return afterMark
            ? "if the mark before this belongs to the text, write it \\\""
            : Character.isLetter(content.charAt(at))
                ? "words stand between straight double marks: \"; only true, false and null do not"
                : null;
    }
  }

  private static char before(String content, int at) {
    int i = at - 1;
    while (i >= 0 && content.charAt(i) <= ' ') {
      i--;
    }
    return i < 0 ? ' ' : content.charAt(i);
  }

  private static int offset(JacksonException complaint, int length) {
    if (complaint.getLocation() == null) {
      return 0;
    }
    return (int) Math.max(0, Math.min(length, complaint.getLocation().getCharOffset()));
  }

  private static Span unclosed(SourceFile file, List<Integer> open) {
    int start = open.get(open.size() - 1);
    return new Span(file, start, start + 1);
  }

  private static Diagnostic finding(
      SyntaxCode code, SourceFile file, int at, String message, @Nullable String help) {
    int end = Math.min(at + 1, file.content().length());
    return Diagnostic.at(code, new Span(file, Math.min(at, end), end), message, help);
  }
}
