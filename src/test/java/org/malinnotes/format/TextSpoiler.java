package org.malinnotes.format;

import java.util.List;
import java.util.Random;

/** Puts into the text of a JSON file what no tool that writes JSON would. */
final class TextSpoiler {
  private static final String[] VALUES = {
    "null",
    "7",
    "-1.5",
    "-1",
    "true",
    "\"x\"",
    "\"\"",
    "\" \"",
    "[]",
    "{}",
    "[[]]",
    "{\"id\":[]}",
    "\"1911-01-01\"",
    "\"9999-12-31T23:59\"",
    "\"0000-00-00\"",
    "1e999",
    "2147483647",
    "-2147483648",
    "99999999999999999999",
    "\"\\ud800\"",
    "\"a\\udc00b\"",
    "\"\\u001b[2J\"",
    "\"\\u0000\"",
    "\"\\u202e\"",
    "\"{q:\"",
    "\"{q:none}\"",
    "\"exit\"",
    "\"**_`[x](y)\"",
    "\"1 < 2\"",
    "\"true\"",
    "\"false\"",
    "\"not not true or false\"",
  };

  private static final int DEEP = 10_000;
  private static final int LONG = 100_000;

  private TextSpoiler() {}

  /** Another value in place of one, or a property renamed or given twice. */
  static String spoilt(String json, Random random) {
    JsonTree tree = Trees.of(json);
    List<JsonTree.Property> some = ValuePlaces.anyProperty(tree, random);
    if (some.isEmpty() || random.nextInt(3) > 0) {
      JsonTree value = ValuePlaces.any(tree, random);
      return between(json, value.start(), value(random), value.end());
    }
    JsonTree.Property property = some.get(0);
    String name = "\"" + property.name() + "\"";
    return random.nextBoolean()
        ? between(json, property.nameStart(), name + ": " + value(random) + ", ", -1)
        : between(json, property.nameStart(), renamed(name, random), property.nameEnd());
  }

  /** Any of the values that a story seldom holds. */
  static String value(Random random) {
    return switch (random.nextInt(16)) {
      case 0 -> "[".repeat(DEEP) + "]".repeat(DEEP);
      case 1 -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
      case 2 -> "\"" + "long ".repeat(LONG) + "\"";
      case 3 -> "\"" + "water or ".repeat(LONG) + "water\"";
      case 4 -> "\"" + "(".repeat(DEEP) + "water" + ")".repeat(DEEP) + "\"";
      case 5 -> "9".repeat(LONG);
      default -> VALUES[random.nextInt(VALUES.length)];
    };
  }

  private static String renamed(String name, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "\"\"";
      case 1 -> name.toUpperCase(java.util.Locale.ROOT);
      case 2 -> "\"\\u001b]0;title\\u0007\"";
      default -> name.substring(0, name.length() - 1) + "s\"";
    };
  }

  /** The text with something in place of a stretch; the stretch is empty where {@code to} is -1. */
  private static String between(String json, int from, String instead, int to) {
    return json.substring(0, from) + instead + json.substring(to < 0 ? from : to);
  }
}
