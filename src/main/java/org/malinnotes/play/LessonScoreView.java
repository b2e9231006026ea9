package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Counted;
import org.malinnotes.lesson.LessonScore;

/** What is said of a pupil's work: what was done, and how well it was judged; never what for. */
final class LessonScoreView {
  private LessonScoreView() {}

  static List<Block> blocks(LessonLine line) {
    LessonScore score = line.score();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of("How you worked"), false));
    blocks.add(
        new Block.Prose(
            "**Completion: "
                + score.completion()
                + " of 100.** You did "
                + score.done()
                + " of the "
                + score.asked()
                + " things that the lesson asks for: orders, "
                + (line.lesson().evidence() ? "documents named for them, " : "")
                + (line.lesson().forecast() ? "guesses, " : "")
                + "answers."));
    score
        .evidence()
        .ifPresent(
            points ->
                blocks.add(
                    new Block.Prose(
                        "**Evidence: "
                            + points
                            + " of 100.** How well the documents you named carry your orders: do"
                            + " they bear on them, do two speak for them independently, did you see"
                            + " one that speaks against?")));
    score.foresight().ifPresent(points -> blocks.add(foresight(line, points)));
    blocks.add(
        new Block.Notice(
            "What you ordered has no score and is no part of any grade: nothing here says that what"
                + " happened was right."));
    return blocks;
  }

  private static Block foresight(LessonLine line, int points) {
    OptionalDouble blind =
        line.state().counted().stream()
            .map(Counted::taken)
            .filter(taken -> isSure(taken.guess()))
            .mapToDouble(taken -> Foresight.chance(options(line, taken)))
            .average();
    return new Block.Prose(
        "**Foresight: "
            + points
            + " of 100.** How near your guesses came to what was decided, with how sure you were"
            + String.format(
                Locale.ROOT, "; a blind guess would have earned %.0f.", blind.orElse(0)));
  }

  private static int options(LessonLine line, Taken taken) {
    return line.story().scene(taken.scene()).decision().orElseThrow().options().size();
  }

  private static boolean isSure(@Nullable Guess guess) {
    return guess != null
        && guess.accept(
            new Guess.Visitor<Boolean>() {
              @Override
              public Boolean sure(Guess.Sure sure) {
                return true;
              }

              @Override
              public Boolean knew(Guess.Knew knew) {
                return false;
              }
            });
  }
}
