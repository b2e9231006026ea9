package org.malinnotes.check.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a text, folded to lower-case letters a to z and digits, with where each begins. */
final class Tokens {
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** The words of a text; raised note marks are left out. */
  Tokens(String text) {
    StringBuilder word = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String folded = fold(text.charAt(i));
      if (folded == null) {
        continue;
      }
      if (folded.isEmpty()) {
        end(word, start, i);
      } else {
        if (word.length() == 0) {
          start = i;
        }
        word.append(folded);
      }
    }
    end(word, start, text.length());
  }

  private void end(StringBuilder word, int start, int end) {
    if (word.length() > 0) {
      words.add(word.toString());
      starts.add(start);
      ends.add(end);
      word.setLength(0);
    }
  }

  /** Letters and digits of a character; empty between words; null where nothing is to be seen. */
  private static @Nullable String fold(char c) {
    if (c < 128) {
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      return plain
          ? String.valueOf(c)
          : c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : "";
    }
    if (c == Normal.SOFT
        || Normal.isRaised(c)
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return null;
    }
    if (c == 'ł' || c == 'Ł') {
      return "l";
    }
    StringBuilder letters = new StringBuilder();
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (char part : apart.toLowerCase(Locale.ROOT).toCharArray()) {
      if (part >= 'a' && part <= 'z' || part >= '0' && part <= '9') {
        letters.append(part);
      }
    }
    return letters.toString();
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** Where a word begins in the text. */
  int start(int index) {
    return starts.get(index);
  }

  /** Where a word ends in the text. */
  int end(int index) {
    return ends.get(index);
  }
}
