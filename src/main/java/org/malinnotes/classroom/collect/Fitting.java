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
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Cuts from a run what its lesson neither asks nor offers. */
final class Fitting {
  private Fitting() {}

  /** The run with those answers that its questions allow, and those documents that were offered. */
  static Run of(Story story, Lesson lesson, Run run) {
    Map<QuestionId, Answer> answers = new LinkedHashMap<>();
    for (Question question : lesson.questions()) {
      Optional.ofNullable(run.answers().get(question.id()))
          .filter(answer -> question.accept(new Allows(answer)))
          .ifPresent(answer -> answers.put(question.id(), answer));
    }
    Set<Opened> opened = new LinkedHashSet<>(run.opened());
    opened.removeIf(one -> !isOffered(story, lesson, one));
    return new Run(run.events(), opened, answers);
  }

  private static boolean isOffered(Story story, Lesson lesson, Opened opened) {
    Optional<Lesson.Round> round = lesson.round(opened.at());
    if (round.isPresent()) {
      return round.get().documents().contains(opened.document());
    }
    Scene aside = story.scenes().get(opened.at());
    return aside != null && aside.documents().contains(opened.document());
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
