package org.malinnotes.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of an option that takes one of a few: an enum's names, in any case. */
final class OneOf {
  private OneOf() {}

  /** The value typed; throws {@link ComplaintException} for a word that is none. */
  static <E extends Enum<E>> E of(String option, E[] values, String typed) {
    return Arrays.stream(values)
        .filter(value -> word(value).equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    option + " takes " + listed(values) + ", not " + Shown.of(typed) + ".",
                    Exit.USAGE));
  }

  /** All words with something between them, for help. */
  static <E extends Enum<E>> String words(E[] values, String between) {
    return Arrays.stream(values).map(OneOf::word).collect(Collectors.joining(between));
  }

  private static <E extends Enum<E>> String listed(E[] values) {
    List<String> words = Arrays.stream(values).map(OneOf::word).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
