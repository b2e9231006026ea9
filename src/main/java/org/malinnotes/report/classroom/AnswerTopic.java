package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.Spread;
import org.malinnotes.story.Question;

/** A question with choices or steps that divides the class even after the lesson. */
final class AnswerTopic {
  private static final double WEIGHT = 0.6;
  private static final double LEAST = 0.5;

  private AnswerTopic() {}

  /** The question that divides the class most, if any does. */
  static Optional<Topic> of(ClassFigures figures) {
    return figures.questions().stream()
        .filter(question -> question.spread().total() >= Topics.FEWEST)
        .flatMap(question -> question.question().accept(new Divided(question.spread())).stream())
        .max(Comparator.comparingDouble(Topic::strength));
  }

  /** Choices divide as orders do; of a scale the lower steps stand against the upper. */
  private record Divided(Spread spread) implements Question.Visitor<Optional<Topic>> {
    @Override
    public Optional<Topic> free(Question.Free question) {
      return Optional.empty();
    }

    @Override
    public Optional<Topic> choice(Question.Choice question) {
      List<Integer> most = spread.most();
      List<Integer> second = most.size() > 1 ? most.subList(1, most.size()) : spread.second();
      return topic(
          question,
          spread.split(),
          () ->
              chose(spread.counts().get(most.get(0)), question, most.subList(0, 1))
                  + " and "
                  + chose(spread.counts().get(second.get(0)), question, second));
    }

    private static String chose(int count, Question.Choice question, List<Integer> places) {
      List<String> choices =
          places.stream()
              .map(
                  place -> "*" + Saying.brief(question.choices().get(place)).replace("*", "") + "*")
              .toList();
      return Counting.word(count)
          + (places.size() > 1 ? " each" : "")
          + " chose "
          + Saying.list(choices, "and");
    }

    @Override
    public Optional<Topic> scale(Question.Scale question) {
      int half = question.steps() / 2;
      int low = spread.counts().subList(0, half).stream().mapToInt(Integer::intValue).sum();
      int high =
          spread.counts().subList(question.steps() - half, question.steps()).stream()
              .mapToInt(Integer::intValue)
              .sum();
      return topic(
          question,
          2.0 * Math.min(low, high) / spread.total(),
          () ->
              Counting.word(low)
                  + " lean to *"
                  + question.low().replace("*", "")
                  + "* and "
                  + Counting.word(high)
                  + " to *"
                  + question.high().replace("*", "")
                  + "*");
    }

    private Optional<Topic> topic(Question question, double split, Supplier<String> camps) {
      return split < LEAST
          ? Optional.empty()
          : Optional.of(
              new Topic(
                  Topic.Kind.DIVIDED_AFTERWARDS,
                  WEIGHT * split,
                  null,
                  "**Still divided afterwards** about the question *"
                      + question.ask().replace("*", "")
                      + "* Of "
                      + Counting.word(spread.total())
                      + " who answered, "
                      + camps.get()
                      + ".",
                  "Who would change sides, and for what reason? What would you have to see first?"));
    }
  }
}
