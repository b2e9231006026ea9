package org.malinnotes.classroom.collect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;
import org.malinnotes.story.QuestionId;

/** Cuts from a run what its lesson neither asks nor offers. */
final class Fitting {
  private Fitting() {}

  /** The run with those answers that its questions allow, and those documents that were offered. */
  static Run of(Lesson lesson, Run run) {
    Map<QuestionId, Answer> answers = new LinkedHashMap<>();
    for (Question question : lesson.questions()) {
      Optional.ofNullable(run.answers().get(question.id()))
          .filter(answer -> question.accept(new Allows(answer)))
          .ifPresent(answer -> answers.put(question.id(), answer));
    }
    Set<Opened> opened = new LinkedHashSet<>(run.opened());
    opened.removeIf(one -> !isOffered(lesson, one));
    return new Run(run.events(), opened, answers);
  }

  /** Documents are noted at the lesson's own decisions alone. */
  private static boolean isOffered(Lesson lesson, Opened opened) {
    return lesson
        .round(opened.at())
        .filter(round -> round.documents().contains(opened.document()))
        .isPresent();
  }

  /** Whether a question can be answered so. */
  private record Allows(Answer answer) implements Question.Visitor<Boolean> {
    @Override
    public Boolean free(Question.Free question) {
      return answer.accept(
          new Answer.Visitor<>() {
            @Override
            public Boolean words(Answer.Words words) {
              return words.text().length() <= Answer.Words.LONGEST;
            }

            @Override
            public Boolean number(Answer.Number number) {
              return false;
            }
          });
    }

    @Override
    public Boolean choice(Question.Choice question) {
      return isStep(question.choices().size());
    }

    @Override
    public Boolean scale(Question.Scale question) {
      return isStep(question.steps());
    }

    private boolean isStep(int last) {
      return answer.accept(
          new Answer.Visitor<>() {
            @Override
            public Boolean words(Answer.Words words) {
              return false;
            }

            @Override
            public Boolean number(Answer.Number number) {
              return number.value() >= 1 && number.value() <= last;
            }
          });
    }
  }
}
