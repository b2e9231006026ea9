package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/**
 * The questions that are put one after another. Immutable.
 *
 * @param open those still to be put, the one at hand first
 * @param warned whether the one at hand was left empty once
 * @param closing whether they end the lesson, rather than being answered anew
 */
record Quiz(List<Question> open, boolean warned, boolean closing) {
  /** Those of a lesson after the last that has an answer: whoever went on left the others out. */
  static Quiz of(Lesson lesson, Run run) {
    List<Question> all = lesson.questions();
    int next = all.size();
    while (next > 0 && !run.answers().containsKey(all.get(next - 1).id())) {
      next--;
    }
    return new Quiz(all.subList(next, all.size()), false, true);
  }

  /** With one of the lesson's questions before the others, anew if there was an answer. */
  Quiz first(Question question) {
    List<Question> others = new ArrayList<>(List.of(question));
    open.stream().filter(it -> !it.equals(question)).forEach(others::add);
    return new Quiz(List.copyOf(others), false, closing && !isOver());
  }

  boolean isOver() {
    return open.isEmpty();
  }

  Question atHand() {
    return open.get(0);
  }

  Quiz leftEmpty() {
    return new Quiz(open, true, closing);
  }

  Quiz next() {
    return new Quiz(open.subList(1, open.size()), false, closing);
  }
}
