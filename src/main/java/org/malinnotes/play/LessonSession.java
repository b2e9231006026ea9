package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.LessonReplay;
import org.malinnotes.lesson.LessonScore;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/**
 * A lesson under way in the hands of one pupil. Immutable: a typed line leads to a new session. It
 * touches neither the terminal nor any file; whoever runs it keeps its {@link #run}.
 */
public final class LessonSession {
  private final LessonLine line;
  private final Quiz quiz;

  private LessonSession(LessonLine line, Quiz quiz) {
    this.line = line;
    this.quiz = quiz;
  }

  /** A lesson just begun. */
  public static LessonSession begin(Course course) {
    return new LessonSession(
        new LessonLine(course, Run.EMPTY, List.of(course.begin())),
        Quiz.of(course.lesson(), Run.EMPTY));
  }

  /** A lesson that goes on; empty if the run does not fit the course. */
  public static Optional<LessonSession> resume(Course course, Run run) {
    LessonReplay replay = LessonReplay.of(course, run.events());
    return replay.refusal().isPresent()
        ? Optional.empty()
        : Optional.of(
            new LessonSession(
                new LessonLine(course, run, replay.turns()), Quiz.of(course.lesson(), run)));
  }

  /** All that has been done. */
  public Run run() {
    return line.run();
  }

  /** What is said of it so far. */
  public LessonScore score() {
    return line.score();
  }

  /** Whether every decision is over and no question waits; one left out may still be answered. */
  public boolean isFinished() {
    return line.over() && quiz.isOver();
  }

  /**
   * What to show at the start; somebody who has decided something before is reminded of it.
   *
   * @param pseudonym what the pupil is called
   */
  public List<Block> opening(String pseudonym) {
    List<Block> blocks =
        withQuestion(
            run().events().isEmpty()
                ? LessonOpening.begin(line)
                : LessonOpening.recap(line, pseudonym));
    if (isFinished()) {
      blocks.addAll(LessonDebrief.blocks(line));
    }
    return blocks;
  }

  /** The words that could stand after those typed: commands first, then their arguments. */
  public List<String> completions(List<String> before) {
    return LessonCompletions.after(this, before);
  }

  /** Takes a typed line: an order, an answer, or a command. */
  public LessonReaction handle(String typed) {
    return line.over() ? afterwards(typed) : decision(typed);
  }

  private LessonReaction decision(String text) {
    if (text.isBlank()) {
      return LessonReaction.say(this, List.of());
    }
    Typed typed = Typed.of(text);
    Desk desk = line.desk();
    Optional<Meant> meant =
        switch (line.state().game().phase()) {
          case ORDER ->
              typed.number() >= 0 ? Optional.of(Orders.give(desk, typed)) : Optional.empty();
          case EVIDENCE -> Questions.evidence(desk, text);
          case FORECAST -> Questions.forecast(desk, text);
          case ENDED -> Optional.empty();
        };
    return meant.map(this::act).orElseGet(() -> LessonCommands.find(this, typed));
  }

  private LessonReaction act(Meant meant) {
    return meant
        .event()
        .map(event -> taken(meant).after(Unopened.said(line, event)))
        .orElseGet(() -> taken(meant));
  }

  private LessonReaction taken(Meant meant) {
    if (line.state().stage() == Stage.ASIDE && run().isLong() && meant.event().isPresent()) {
      return LessonReaction.say(
          this, "This line has gone on for very long, and is kept no farther. Type `return`.");
    }
    return meant
        .event()
        .map(event -> take(new LessonEvent.Play(event)))
        .orElseGet(() -> LessonReaction.say(this, meant.why()));
  }

  private LessonReaction afterwards(String text) {
    if (!quiz.isOver()) {
      return new Quizzing(this, quiz).answer(text);
    }
    if (text.isBlank()) {
      return LessonReaction.say(this, List.of());
    }
    Typed typed = Typed.of(text);
    return typed.number() >= 0
        ? LessonReaction.say(
            this, "The lesson is over. `answer` lists your answers; `quit` leaves.")
        : LessonCommands.find(this, typed);
  }

  LessonLine line() {
    return line;
  }

  Lesson lesson() {
    return line.lesson();
  }

  /** Whether a question waits for an answer in somebody's own words. */
  boolean takesWords() {
    return line.over() && !quiz.isOver() && Quizzing.takesWords(quiz.atHand());
  }

  LessonSession with(LessonLine changed) {
    return new LessonSession(changed, quiz);
  }

  LessonSession with(Quiz changed) {
    return new LessonSession(line, changed);
  }

  /** Takes an event that the course does not refuse. */
  LessonReaction take(LessonEvent event) {
    LessonSession next = with(line.take(event));
    List<Block> blocks = next.withQuestion(LessonView.last(next.line));
    if (next.isFinished()) {
      blocks.addAll(LessonDebrief.blocks(next.line));
    }
    return LessonReaction.say(next, blocks);
  }

  /** Goes on with the questions, and after the last closes the lesson. */
  LessonReaction goOn(LessonLine answered, Quiz rest, List<Block> said) {
    LessonSession next = new LessonSession(answered, rest);
    List<Block> blocks = next.withQuestion(said);
    if (rest.isOver()) {
      blocks.addAll(rest.closing() ? LessonDebrief.blocks(answered) : QuizView.answers(answered));
    }
    return LessonReaction.say(next, blocks);
  }

  LessonReaction answerAnew(int number) {
    Question question = lesson().questions().get(number - 1);
    return goOn(line, quiz.first(question), List.of());
  }

  /** The scene and its options, or the question that waits. */
  List<Block> look() {
    if (!line.over()) {
      return LessonView.look(line);
    }
    return isFinished()
        ? Answers.notice("The lesson is over. `debrief` shows it again; `quit` leaves.")
        : withQuestion(List.of());
  }

  private List<Block> withQuestion(List<Block> before) {
    List<Block> blocks = new ArrayList<>(before);
    if (line.over() && !quiz.isOver()) {
      blocks.addAll(QuizView.ask(line, quiz.atHand()));
    }
    return blocks;
  }
}
