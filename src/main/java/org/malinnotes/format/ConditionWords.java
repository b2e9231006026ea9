package org.malinnotes.format;

import org.jspecify.annotations.Nullable;

/** Cuts a condition into words: names, numbers, comparisons and brackets. */
final class ConditionWords {
  private final String text;
  private int start;
  private int end;

  /** At the first word. */
  ConditionWords(String text) {
    this.text = text;
    advance();
  }

  /** The word at hand; empty at the end of the condition. */
  String word() {
    return text.substring(start, end);
  }

  /** Whether the word at hand is this one. */
  boolean is(String word) {
    return end - start == word.length() && text.startsWith(word, start);
  }

  /** Takes the word at hand if it is this one. */
  boolean take(String word) {
    boolean same = is(word);
    if (same) {
      advance();
    }
    return same;
  }

  /** Goes on to the next word. */
  void advance() {
    start = end;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    end = start;
    if (start < text.length()) {
      end = wordEnd();
    }
  }

  /** A complaint about the word at hand. */
  ConditionSyntaxException wrong(String expected) {
    String found = start == end ? "the end of the condition" : Quoted.words(word());
    return new ConditionSyntaxException(
        start, end, "expected " + expected + ", found " + found, help(word()));
  }

  /** A complaint that the condition grows too large at the word at hand. */
  ConditionSyntaxException tooMuch(String limit) {
    return new ConditionSyntaxException(
        start, end, "a condition may have at most " + limit, "split it, or set a flag for a part");
  }

  private int wordEnd() {
    char c = text.charAt(start);
    int at = start + 1;
    boolean signed = c == '-' && at < text.length() && isNamePart(text.charAt(at));
    if (signed || isNamePart(c)) {
      while (at < text.length() && (isNamePart(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      return at;
    }
    if (isOperator(c)) {
      while (at < text.length() && isOperator(text.charAt(at))) {
        at++;
      }
      return at;
    }
    return Character.isHighSurrogate(c) ? Math.min(at + 1, text.length()) : at;
  }

  private static @Nullable String help(String word) {
    switch (word) {
      case "==":
        return "write =";
      case "<>":
      case "=!":
        return "write !=";
      case "=<":
      case "≤":
        return "write <=";
      case "=>":
      case "≥":
        return "write >=";
      case "&&":
      case "&":
      case "AND":
        return "write and";
      case "||":
      case "|":
      case "OR":
        return "write or";
      case "!":
      case "NOT":
        return "write not";
      default:
        return null;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isOperator(char c) {
    return "<>=!&|".indexOf(c) >= 0;
  }
}
