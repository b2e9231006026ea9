package org.malinnotes.play.plenary;

import java.util.List;
import java.util.stream.Collectors;

/** The letters of options: A is the first. */
final class Letters {
  private Letters() {}

  static String of(int option) {
    return String.valueOf((char) ('A' + option));
  }

  /** The index that a letter or a number from 1 means; -1 if none of so many. */
  static int index(String typed, int options) {
    for (int i = 0; i < options; i++) {
      if (typed.equalsIgnoreCase(of(i)) || typed.equals(String.valueOf(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Some of them in words, such as A, B and D. */
  static String list(List<Integer> options, String last) {
    List<String> letters = options.stream().map(Letters::of).toList();
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
