package org.malinnotes.play;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.malinnotes.engine.Phase;
import org.malinnotes.lesson.LessonState;
import org.malinnotes.lesson.Stage;

/** Types what pupils type in a lesson, and what they do not. */
final class LessonTyping {
  private final Random random;
  private final RandomTyping game;

  LessonTyping(long seed) {
    this.random = new Random(seed);
    this.game = new RandomTyping(seed);
  }

  String next(LessonSession session) {
    return switch (random.nextInt(5)) {
      case 0 -> game.word();
      case 1 -> command() + " " + game.word();
      default -> answer(session.line());
    };
  }

  private String command() {
    return one(Arrays.asList(LessonCommand.values())).word();
  }

  private String answer(LessonLine line) {
    LessonState state = line.state();
    if (state.stage() == Stage.OVER) {
      return one(List.of("1", "2", "Because he could not know.", "", "answer 1", "answer 2"));
    }
    if (state.stage() == Stage.ASIDE && random.nextInt(3) == 0) {
      return "return";
    }
    return state.game().phase() == Phase.ORDER
        ? "" + (1 + random.nextInt(5))
        : one(List.of("none", "1", "2 1", "knew", "1 75", "2 90"));
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
