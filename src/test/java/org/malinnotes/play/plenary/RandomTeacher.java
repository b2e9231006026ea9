package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.malinnotes.engine.Choice;
import org.malinnotes.story.Letter;
import org.malinnotes.terminal.Console;

/** Types before a class whatever dice say: mostly sense, some nonsense. */
final class RandomTeacher {
  private static final List<String> ODD =
      List.of(
          "vote",
          "vote 1",
          "vote -3 2",
          "vote a b",
          "vote 1000 2 3",
          "12",
          "order",
          "order Z",
          "order 0",
          "forecast 9",
          "sure 1 1",
          "sure",
          "return",
          "read",
          "read 99",
          "read letter",
          "who",
          "who nobody",
          "map",
          "glossary",
          "glossary x",
          "timer",
          "timer x",
          "timer 2:30",
          "options",
          "skip",
          "help",
          "pause",
          "blank",
          "nonsense",
          "b",
          "`",
          "\u0007",
          "next",
          "vote 99999999999 1",
          "  ",
          "\u202E",
          "o a",
          "1o 3 10 7",
          "-1 3 10 7",
          "12,5,8;x",
          "B",
          "1 ".repeat(Console.LONGEST_INPUT / 2),
          "vote " + "9 ".repeat(Console.LONGEST_INPUT / 2 - 3));

  private final Random random;

  RandomTeacher(long seed) {
    this.random = new Random(seed);
  }

  /** A line to type before what is shown. */
  String next(PlenarySession session) {
    int die = random.nextInt(20);
    if (die < 2) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    if (die == 2) {
      return "back";
    }
    List<Choice> choices = session.room().choices();
    SlideKind kind = session.shown().kind();
    if (kind == SlideKind.VOTE || kind == SlideKind.ARGUE && die < 6) {
      return die < 5
          ? "order " + Letter.of(random.nextInt(choices.size()))
          : "vote " + tally(choices, 12);
    }
    if (kind == SlideKind.ORDER && die < 8) {
      return "order " + Letter.of(random.nextInt(choices.size()));
    }
    if (kind == SlideKind.FORECAST && die < 12) {
      return (die < 9 ? "forecast " : "sure ") + tally(choices, die < 9 ? 20 : 3);
    }
    return session.room().isAside() && die == 3 ? "return" : "";
  }

  private String tally(List<Choice> choices, int most) {
    return choices.stream()
        .map(choice -> choice.open() ? "" + random.nextInt(most) : "0")
        .collect(Collectors.joining(" "));
  }
}
