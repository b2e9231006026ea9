package org.malinnotes.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.impl.CompletionMatcherImpl;

/**
 * Matches what is typed with the start of a candidate, else of a word in it, without diacritics.
 */
final class FoldingMatcher extends CompletionMatcherImpl {
  @Override
  protected void defaultMatchers(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      String originalGroupName) {
    String typed = fold(line.word());
    Predicate<String> start = candidate -> fold(candidate).startsWith(typed);
    Predicate<String> word = candidate -> fold(candidate).contains(" " + typed);
    matchers = List.of(simpleMatcher(start), simpleMatcher(word));
    exact = candidate -> fold(candidate).equals(typed);
  }

  private static String fold(String text) {
    return Ascii.of(text).toLowerCase(Locale.ROOT);
  }
}
