package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Answer;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/** Puts a lesson's questions, and shows how they were answered. */
final class QuizView implements Question.Visitor<List<Block>> {
  private QuizView() {}

  /** A question, with its number among the lesson's. */
  static List<Block> ask(LessonLine line, Question question) {
    List<Question> all = line.lesson().questions();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Rule(
            List.of("Question " + (all.indexOf(question) + 1) + " of " + all.size()), true));
    blocks.add(new Block.Prose(line.markdown(List.of(question.ask()))));
    blocks.addAll(question.accept(new QuizView()));
    return blocks;
  }

  @Override
  public List<Block> free(Question.Free question) {
    return Answers.notice(
        "Answer in your own words, in two or three sentences on one line. An empty line leaves the"
            + " question out. `read`, `record` and the like are obeyed when typed alone or with a"
            + " number: `read` has the documents of all decisions.");
  }

  @Override
  public List<Block> choice(Question.Choice question) {
    List<Block.Options.Line> lines = new ArrayList<>();
    for (String choice : question.choices()) {
      lines.add(new Block.Options.Line("" + (lines.size() + 1), choice, null));
    }
    return List.of(new Block.Options(lines), new Block.Notice("Type a number."));
  }

  @Override
  public List<Block> scale(Question.Scale question) {
    return List.of(
        new Block.Options(
            List.of(
                new Block.Options.Line("1", question.low(), null),
                new Block.Options.Line("" + question.steps(), question.high(), null))),
        new Block.Notice("Type a number from 1 to " + question.steps() + "."));
  }

  /** All questions with what was answered. */
  static List<Block> answers(LessonLine line) {
    Lesson lesson = line.lesson();
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Question question : lesson.questions()) {
      Answer answer = line.run().answers().get(question.id());
      String given = answer == null ? "Not answered." : answer.accept(new Given(question));
      lines.add(
          new Block.Options.Line(
              "answer " + (lines.size() + 1), line.markdown(List.of(question.ask())), given));
    }
    return lines.isEmpty()
        ? Answers.notice("This lesson puts no questions.")
        : List.of(new Block.Options(lines));
  }

  /** An answer in words. */
  private record Given(Question question)
      implements Answer.Visitor<String>, Question.Visitor<List<String>> {
    @Override
    public String words(Answer.Words answer) {
      return Answers.plain(answer.text());
    }

    @Override
    public String number(Answer.Number answer) {
      List<String> choices = question.accept(this);
      return answer.value() <= choices.size()
          ? choices.get(answer.value() - 1)
          : "" + answer.value();
    }

    @Override
    public List<String> free(Question.Free asked) {
      return List.of();
    }

    @Override
    public List<String> choice(Question.Choice asked) {
      return asked.choices();
    }

    @Override
    public List<String> scale(Question.Scale asked) {
      return List.of();
    }
  }
}
