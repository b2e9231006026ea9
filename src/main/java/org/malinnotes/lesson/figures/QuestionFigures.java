package org.malinnotes.lesson.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Question;

/**
 * The answers of a class to one question.
 *
 * @param given in the order of the pupils
 * @param unanswered who gave none
 */
public record QuestionFigures(Question question, List<Given> given, List<String> unanswered) {
  /** Who answered what. */
  public record Given(String name, Answer answer) {}

  /** The answers to a question. */
  static QuestionFigures of(Question question, List<Pupil> pupils) {
    List<Given> given = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (Pupil pupil : pupils) {
      Answer answer = pupil.run().answers().get(question.id());
      if (answer == null) {
        unanswered.add(pupil.name());
      } else {
        given.add(new Given(pupil.name(), answer));
      }
    }
    return new QuestionFigures(question, List.copyOf(given), List.copyOf(unanswered));
  }

  /** How the numbers answered fall on the choices or steps; empty for one's own words. */
  public Spread spread() {
    int[] counts = new int[question.accept(new Possible())];
    for (Given one : given) {
      int value = one.answer().accept(new Value());
      if (value >= 1 && value <= counts.length) {
        counts[value - 1]++;
      }
    }
    return new Spread(Arrays.stream(counts).boxed().toList());
  }

  /** How many numbers can be answered. */
  private record Possible() implements Question.Visitor<Integer> {
    @Override
    public Integer free(Question.Free question) {
      return 0;
    }

    @Override
    public Integer choice(Question.Choice question) {
      return question.choices().size();
    }

    @Override
    public Integer scale(Question.Scale question) {
      return question.steps();
    }
  }

  /** The number of an answer, 0 for words. */
  private record Value() implements Answer.Visitor<Integer> {
    @Override
    public Integer words(Answer.Words answer) {
      return 0;
    }

    @Override
    public Integer number(Answer.Number answer) {
      return answer.value();
    }
  }
}
