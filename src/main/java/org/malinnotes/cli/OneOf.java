package org.malinnotes.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

  /**
   * The value that the ending of a file's name asks for.
   *
   * @param usual that of a name without an ending
   * @param unclear what is said of an ending of another kind: how to do what, and the endings
   * @throws ComplaintException for such an ending
   */
  static <E extends Enum<E>> E byEnding(
      String file, E[] values, E usual, Function<E, List<String>> endings, String unclear) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.lastIndexOf('.') <= 0) {
      return usual;
    }
    return Arrays.stream(values)
        .filter(value -> endings.apply(value).stream().anyMatch(name::endsWith))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    "From the name of "
                        + Shown.of(file)
                        + " it is not clear "
                        + unclear
                        + ", or say so with --format.",
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
