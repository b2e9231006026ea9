package org.malinnotes.report;

import org.malinnotes.story.Option;

/** Says how an order stands to the record, with who urged it. */
final class Standings {
  private Standings() {}

  static String of(Ground ground, Option option) {
    String references = ground.citing().references(option.cite());
    return switch (option.standing()) {
      case DECIDED -> "**Decided**" + references + ".";
      case CONSIDERED -> "**Your order was considered** by the leadership" + references + ".";
      case VOICED ->
          "**Your order was voiced:** " + urgers(ground, option) + " urged it" + references + ".";
      case CONJECTURE -> "**Your order is yours alone:** nobody is on record as urging it.";
    };
  }

  static String urgers(Ground ground, Option option) {
    return Words.list(
        option.by().stream().map(person -> ground.story().person(person).name()).toList());
  }
}
