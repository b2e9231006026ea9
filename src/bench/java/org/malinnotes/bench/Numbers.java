package org.malinnotes.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The variables of generated stories: 200 combinations at most, which bounds the states. */
final class Numbers {
  private static final int NUMBERS = 2;
  private static final int MOST = 4;
  private static final int FLAGS = 3;

  private final SplittableRandom dice;

  Numbers(SplittableRandom dice) {
    this.dice = dice;
  }

  /** As story.json declares them. */
  static List<Map<String, Object>> declared() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      all.add(
          Map.of(
              "id",
              "n" + i,
              "type",
              "number",
              "label",
              "A number",
              "min",
              0,
              "max",
              MOST,
              "start",
              2,
              "about",
              "How many."));
    }
    for (int i = 0; i < FLAGS; i++) {
      all.add(Map.of("id", "f" + i, "type", "flag", "label", "A flag"));
    }
    return all;
  }

  /** A change to one of them. */
  Map<String, Object> effect() {
    return dice.nextBoolean()
        ? Map.of("n" + dice.nextInt(NUMBERS), dice.nextBoolean() ? 1 : -1)
        : Map.of("f" + dice.nextInt(FLAGS), dice.nextInt(3) > 0);
  }

  /** A condition that some states meet and some do not. */
  String condition() {
    String number = "n" + dice.nextInt(NUMBERS);
    String flag = "f" + dice.nextInt(FLAGS);
    return switch (dice.nextInt(5)) {
      case 0 -> number + " >= " + (1 + dice.nextInt(MOST));
      case 1 -> number + " < " + (1 + dice.nextInt(MOST));
      case 2 -> flag;
      case 3 -> "not " + flag;
      default -> number + " >= " + (1 + dice.nextInt(2)) + " and not " + flag;
    };
  }
}
