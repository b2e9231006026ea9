package org.malinnotes.play.plenary;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.story.Letter;

/** Reads and lists the letters of options. */
final class Letters {
  private Letters() {}

  /** The index that a letter or a number from 1 means; -1 if none of so many. */
  static int index(String typed, int options) {
    for (int i = 0; i < options; i++) {
      if (typed.equalsIgnoreCase(Letter.of(i)) || typed.equals(String.valueOf(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Some of them in words, such as A, B and D. */
  static String list(List<Integer> options, String last) {
    List<String> letters = options.stream().map(Letter::of).toList();
    int end = letters.size() - 1;
    return end < 1
        ? String.join("", letters)
        : letters.subList(0, end).stream().collect(Collectors.joining(", "))
            + " "
            + last
            + " "
            + letters.get(end);
  }
}
