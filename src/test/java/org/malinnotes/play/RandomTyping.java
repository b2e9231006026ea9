package org.malinnotes.play;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Types what players type, and what they do not. */
final class RandomTyping {
  private static final List<String> WORDS =
      List.of(
          "",
          "1",
          "2",
          "3",
          "7",
          "0",
          "-1",
          "99999",
          "none",
          "knew",
          "1 2",
          "2 60",
          "1 75 %",
          "ł",
          "gomulka",
          "Gomułka",
          "pell",
          "m",
          "e",
          "1,2,3,4",
          "../../x",
          "\u0000",
          "\u001b[31m",
          "`",
          "*_[x](y)_*",
          "\ud83d",
          "\u202e",
          "  ",
          "{q:none}",
          "é".repeat(300));

  private final Random random;

  RandomTyping(long seed) {
    this.random = new Random(seed);
  }

  String next(PlaySession session) {
    return switch (random.nextInt(4)) {
      case 0 -> command() + " " + word();
      case 1 -> word();
      default -> answer(session);
    };
  }

  /** Something that is seldom an answer. */
  String word() {
    return one(WORDS);
  }

  /** A command, sometimes only its beginning, sometimes misspelt. */
  private String command() {
    String word = one(Arrays.asList(Command.values())).word();
    int at = 1 + random.nextInt(word.length());
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at);
      case 1 -> word.substring(0, at) + "x" + word.substring(at);
      default -> word;
    };
  }

  private String answer(PlaySession session) {
    return switch (session.state().phase()) {
      case ORDER -> "" + (1 + random.nextInt(5));
      case EVIDENCE -> one(List.of("none", "1", "2 1", "1 2 3"));
      case FORECAST -> one(List.of("knew", "1 75", "2 60", "3 97%"));
      case ENDED -> one(List.of("back", "rewind 1", "rewind 2", "lines 1", "lines 2"));
    };
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
