package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.Counted;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** Tells what a lesson is about, and reminds somebody who comes back of what was done. */
final class LessonOpening {
  private LessonOpening() {}

  static List<Block> begin(LessonLine line) {
    List<Block> blocks = about(line);
    String orders = Counting.word(line.lesson().decisions().size());
    blocks.add(
        new Block.Notice(
            (orders.equals("one") ? "One decision waits" : capital(orders) + " decisions wait")
                + " for you. Type the number of an order; `help` lists what else you can type."
                + (line.lesson().observer().isEmpty()
                    ? ""
                    : " Whoever would rather not decide can observe: `lesson` says how.")));
    blocks.addAll(LessonView.last(line));
    return blocks;
  }

  /** The title, the question it inquires into, the framing. */
  private static List<Block> about(LessonLine line) {
    Lesson lesson = line.lesson();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of(lesson.title(), line.story().title()), true));
    blocks.add(new Block.Prose("**" + lesson.question() + "**"));
    blocks.add(new Block.Prose(line.markdown(lesson.framing())));
    return blocks;
  }

  /** The same with what an observer does. */
  static List<Block> whole(LessonLine line) {
    List<Block> blocks = about(line);
    if (!line.lesson().observer().isEmpty()) {
      blocks.add(new Block.Rule(List.of("If you would rather not decide"), false));
      blocks.add(new Block.Prose(line.markdown(line.lesson().observer())));
    }
    return blocks;
  }

  static List<Block> recap(LessonLine line, String pseudonym) {
    List<Counted> over = line.state().counted();
    int all = line.lesson().decisions().size();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of(line.lesson().title(), line.story().title()), true));
    String stand =
        line.over()
            ? "All its decisions are over."
            : capital(Counting.word(over.size()))
                + " of its "
                + Counting.word(all)
                + (over.size() == 1 ? " decisions is over." : " decisions are over.");
    blocks.add(
        new Block.Notice(
            "The lesson goes on where "
                + Answers.plain(pseudonym)
                + " stopped. "
                + stand
                + " If that was somebody else, `quit` and take another pseudonym."));
    if (!over.isEmpty()) {
      StringBuilder text = new StringBuilder("Ordered so far:\n");
      over.forEach(counted -> text.append("\n- ").append(ordered(line, counted)));
      blocks.add(new Block.Prose(text.toString()));
    }
    if (!line.over()) {
      blocks.addAll(LessonView.look(line));
    }
    return blocks;
  }

  private static String ordered(LessonLine line, Counted counted) {
    Scene scene = line.story().scene(counted.taken().scene());
    return scene.date().inWords()
        + ": "
        + scene
            .decision()
            .flatMap((Decision decision) -> decision.option(counted.taken().option()))
            .map(Option::label)
            .orElseThrow();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
