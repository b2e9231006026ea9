package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.Foresight;
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
                + (line.lesson().evidence() ? "documents named for them or `none`, " : "")
                + (line.lesson().forecast() ? "guesses or `knew`, " : "")
                + "answers."));
    score.evidence().ifPresent(points -> blocks.add(evidence(points)));
    score.foresight().ifPresent(points -> blocks.add(foresight(line, points)));
    if (score.knew() > 0) {
      blocks.add(knew(score.knew()));
    }
    blocks.add(
        new Block.Notice(
            "What you ordered has no score and is no part of any grade: nothing here says that what"
                + " happened was right."));
    return blocks;
  }

  private static Block evidence(int points) {
    return new Block.Prose(
        "**Evidence: "
            + points
            + " of 100.** How well the documents you named bear on your orders, whichever these"
            + " were; where every order can have it, also whether two of independent origin speak"
            + " for yours, and one against.");
  }

  private static Block foresight(LessonLine line, int points) {
    OptionalDouble even =
        line.state().counted().stream()
            .map(Counted::taken)
            .filter(taken -> taken.guess() != null && taken.guess().claimed().isPresent())
            .mapToDouble(taken -> Foresight.chance(options(line, taken)))
            .average();
    return new Block.Prose(
        "**Foresight: "
            + points
            + " of 100.** A guess earns most when it is right and sure, least when it is wrong and"
            + " sure. To be sure of nothing, and give every order the same chance, would have earned"
            + String.format(Locale.ROOT, " %.0f.", even.orElse(0)));
  }

  private static Block knew(int times) {
    return new Block.Prose(
        "You knew "
            + (times == 1 ? "once" : Counting.word(times) + " times")
            + " what was decided, as you said: no guess is scored there, and your teacher sees it.");
  }

  private static int options(LessonLine line, Taken taken) {
    return line.story().scene(taken.scene()).decision().orElseThrow().options().size();
  }
}
