package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.malinnotes.lesson.Answer;
import org.malinnotes.story.Question;

/** Takes what is typed while a lesson's questions are put. */
final class Quizzing implements Question.Visitor<LessonReaction> {
  private static final String CUT =
      String.format(Locale.ROOT, "An answer keeps its first %,d characters.", Answer.Words.LONGEST);

  private final LessonSession session;
  private final Quiz quiz;
  private String typed = "";

  Quizzing(LessonSession session, Quiz quiz) {
    this.session = session;
    this.quiz = quiz;
  }

  static boolean takesWords(Question question) {
    return question.accept(
        new Question.Visitor<Boolean>() {
          @Override
          public Boolean free(Question.Free free) {
            return true;
          }

          @Override
          public Boolean choice(Question.Choice choice) {
            return false;
          }

          @Override
          public Boolean scale(Question.Scale scale) {
            return false;
          }
        });
  }

  LessonReaction answer(String text) {
    typed = text;
    return Answer.Words.typed(text).text().isEmpty() ? empty() : quiz.atHand().accept(this);
  }

  private LessonReaction empty() {
    return quiz.warned()
        ? session.goOn(session.line(), quiz.next(), List.of())
        : LessonReaction.say(
            session.with(quiz.leftEmpty()),
            "Nothing typed. One more empty line leaves this question out.");
  }

  /** Any words are an answer, those of commands but for a few spelt out. */
  @Override
  public LessonReaction free(Question.Free question) {
    Typed line = Typed.of(typed);
    if (isCommand(line)) {
      return LessonCommands.find(session, line);
    }
    Answer.Words words = Answer.Words.typed(typed);
    String whole = typed.strip();
    boolean cut = whole.codePointCount(0, whole.length()) > Answer.Words.LONGEST;
    List<Block> said = new ArrayList<>(cut ? Answers.notice(CUT) : List.of());
    if (LessonCommand.byWord().containsKey(line.word())) {
      int number = session.lesson().questions().indexOf(question) + 1;
      said.addAll(
          Answers.notice(
              "Taken as your answer: "
                  + Answers.plain(words.text())
                  + ". `answer "
                  + number
                  + "` takes it anew."));
    }
    return take(question, words, said);
  }

  /** Whether it is a command spelt out, of lessons or of games, alone or with a number. */
  private static boolean isCommand(Typed line) {
    return (line.rest().isEmpty() || Typed.number(line.rest()) >= 0)
        && (LessonCommand.byWord().containsKey(line.word())
            || LessonCommand.isOnlyInGames(line.word()));
  }

  @Override
  public LessonReaction choice(Question.Choice question) {
    return number(question, question.choices().size());
  }

  @Override
  public LessonReaction scale(Question.Scale question) {
    return number(question, question.steps());
  }

  private LessonReaction number(Question question, int most) {
    Typed line = Typed.of(typed);
    int number = line.number();
    if (number < 0) {
      return LessonCommands.find(session, line);
    }
    return number >= 1 && number <= most && line.rest().isEmpty()
        ? take(question, new Answer.Number(number), List.of())
        : LessonReaction.say(session, "Type one number from 1 to " + most + ".");
  }

  private LessonReaction take(Question question, Answer answer, List<Block> said) {
    LessonLine line = session.line();
    return session.goOn(line.with(line.run().with(question.id(), answer)), quiz.next(), said);
  }
}
