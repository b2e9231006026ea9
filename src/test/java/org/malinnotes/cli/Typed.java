package org.malinnotes.cli;

import java.util.List;
import java.util.Random;

/** Lines that a player might type, at random. */
final class Typed {
  private static final List<String> WORDS =
      List.of(
          "help",
          "look",
          "read",
          "who",
          "map",
          "timeline",
          "glossary",
          "meters",
          "record",
          "score",
          "back",
          "rewind",
          "lines",
          "save",
          "save a",
          "save b",
          "load a",
          "load b",
          "load game",
          "transcript",
          "debrief",
          "r",
          "l",
          "gomułka",
          "none",
          "knew",
          "1 75",
          "2 60",
          "1 2",
          "qu it");

  private Typed() {}

  /** So many lines after a first order, most of them orders. */
  static String lines(int lines, Random random) {
    StringBuilder typed = new StringBuilder("1\n");
    for (int i = 0; i < lines; i++) {
      typed.append(random.nextInt(3) == 0 ? word(random) : "" + (1 + random.nextInt(4)));
      typed.append(random.nextInt(8) == 0 ? " " + random.nextInt(4) : "").append('\n');
    }
    return typed.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
