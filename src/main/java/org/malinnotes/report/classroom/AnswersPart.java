package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.QuestionFigures;
import org.malinnotes.story.Question;

/** The answers to the lesson's questions, side by side. */
final class AnswersPart {
  /**
   * What is printed of all answers in one's own words, names among them: about a page and a half.
   */
  private static final int PRINTED = 11_500;

  private static final int BRIEFEST = 80;
  private static final int LONGEST = 400;

  /** What the names beside a choice may have together: thirty of a usual length. */
  private static final int MOST_LETTERS = 240;

  private AnswersPart() {}

  static Optional<Part> of(ClassFigures figures) {
    List<QuestionFigures> asked =
        figures.questions().stream().filter(question -> !question.given().isEmpty()).toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    int brief = brief(asked);
    List<Piece> pieces = new ArrayList<>();
    for (QuestionFigures question : asked) {
      pieces.add(new Piece.Prose("### " + question.question().ask()));
      pieces.addAll(question.question().accept(new Answers(question, brief)));
      if (!question.unanswered().isEmpty()) {
        pieces.add(new Piece.Prose("*No answer:* " + Saying.names(question.unanswered()) + "."));
      }
    }
    return Optional.of(new Part("answers", "What they wrote afterwards", pieces));
  }

  /** How much of each answer is printed, so that all together do not outgrow the report. */
  private static int brief(List<QuestionFigures> asked) {
    List<QuestionFigures.Given> answers =
        asked.stream()
            .filter(question -> question.spread().counts().isEmpty())
            .flatMap(question -> question.given().stream())
            .toList();
    int names = answers.stream().mapToInt(given -> Foreign.name(given.name()).length()).sum();
    // Long names take room elsewhere too, in every list of who did what.
    int each = (PRINTED - 2 * names) / Math.max(1, answers.size());
    return Math.max(BRIEFEST, Math.min(LONGEST, each));
  }

  private record Answers(QuestionFigures figures, int brief)
      implements Question.Visitor<List<Piece>> {
    @Override
    public List<Piece> free(Question.Free question) {
      List<Piece.Voice> voices =
          figures.given().stream()
              .map(
                  given ->
                      new Piece.Voice(
                          Foreign.name(given.name()),
                          given.answer().accept(new AnswerWords(question))))
              .toList();
      return List.of(new Piece.Voices(voices, brief));
    }

    @Override
    public List<Piece> choice(Question.Choice question) {
      List<String> labels = new ArrayList<>();
      question.choices().forEach(labels::add);
      return List.of(grid("Choice", labels));
    }

    @Override
    public List<Piece> scale(Question.Scale question) {
      List<String> labels = new ArrayList<>();
      for (int step = 1; step <= question.steps(); step++) {
        String word = step == 1 ? question.low() : step == question.steps() ? question.high() : "";
        labels.add(step + (word.isEmpty() ? "" : ": " + word));
      }
      return List.of(grid("Step", labels));
    }

    private Grid grid(String head, List<String> labels) {
      List<List<Grid.Cell>> rows = new ArrayList<>();
      for (int place = 0; place < labels.size(); place++) {
        int value = place + 1;
        List<String> names =
            figures.given().stream()
                .filter(given -> given.answer().equals(new Answer.Number(value)))
                .map(QuestionFigures.Given::name)
                .toList();
        rows.add(
            List.of(
                Grid.Cell.text(labels.get(place)),
                Grid.Cell.bar(names.size(), figures.given().size()),
                Grid.Cell.text(Saying.names(names, MOST_LETTERS))));
      }
      return new Grid("choices", "Answers", List.of(head, "Answers", "Who"), rows);
    }
  }
}
