package org.malinnotes.play.plenary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.malinnotes.engine.Choice;

/** A tally as it could be typed. */
final class Example {
  private static final List<Integer> NUMBERS = List.of(12, 5, 8, 3, 2);

  private Example() {}

  /** The command with a number for every option; 0 for one that is closed. */
  static String of(String command, List<Choice> choices) {
    return command
        + IntStream.range(0, choices.size())
            .mapToObj(i -> !choices.get(i).open() ? 0 : NUMBERS.get(i % NUMBERS.size()))
            .map(number -> " " + number)
            .collect(Collectors.joining());
  }
}
