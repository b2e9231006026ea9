package org.malinnotes.story;

import java.util.List;
import java.util.stream.IntStream;

/** The letters by which a class calls options and choices: A is the first. */
public final class Letter {
  private Letter() {}

  /**
   * The letter of one.
   *
   * @param place from 0, at most 25
   */
  public static String of(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** The first so many. */
  public static List<String> upTo(int count) {
    return IntStream.range(0, count).mapToObj(Letter::of).toList();
  }
}
