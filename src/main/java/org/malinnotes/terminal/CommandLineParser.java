package org.malinnotes.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Splits a typed line in two: the command, and all the rest as one word, so that a name of several
 * words is completed as a whole. Nothing is quoted and nothing escaped.
 */
final class CommandLineParser implements Parser {
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    int start = skip(line, 0, true);
    int end = skip(line, start, false);
    if (cursor <= end) {
      int within = Math.max(0, cursor - start);
      return new Typed(line, cursor, List.of(line.substring(start, end)), within);
    }
    int rest = Math.min(cursor, skip(line, end, true));
    List<String> words = List.of(line.substring(start, end), line.substring(rest));
    return new Typed(line, cursor, words, cursor - rest);
  }

  private static int skip(String line, int from, boolean spaces) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ') == spaces) {
      at++;
    }
    return at;
  }

  /** The cursor is always in the last word: what stands behind it in the first is not asked for. */
  private record Typed(String line, int cursor, List<String> words, int wordCursor)
      implements CompletingParsedLine {
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor;
    }

    @Override
    public int rawWordLength() {
      return word().length();
    }

    @Override
    public int wordIndex() {
      return words.size() - 1;
    }

    @Override
    public String word() {
      return words.get(wordIndex());
    }
  }
}
