package org.malinnotes.report.paper;

import java.util.List;
import java.util.stream.IntStream;

/** The letters of options and choices: A is the first. */
final class Letter {
  private Letter() {}

  static String of(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** The first so many. */
  static List<String> upTo(int count) {
    return IntStream.range(0, count).mapToObj(Letter::of).toList();
  }
}
