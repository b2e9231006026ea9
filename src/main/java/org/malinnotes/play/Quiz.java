package org.malinnotes.play;

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
  /** Those of a lesson that have no answer yet. */
  static Quiz of(Lesson lesson, Run run) {
    return new Quiz(
        lesson.questions().stream()
            .filter(question -> !run.answers().containsKey(question.id()))
            .toList(),
        false,
        true);
  }

  /** One of them, anew. */
  static Quiz anew(Question question) {
    return new Quiz(List.of(question), false, false);
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
