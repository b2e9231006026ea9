package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Turn;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonScore;
import org.malinnotes.lesson.LessonState;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * A lesson as one pupil has played it so far.
 *
 * @param turns what came of the run's events, the opening first
 */
record LessonLine(Course course, Run run, List<LessonTurn> turns) {
  Lesson lesson() {
    return course.lesson();
  }

  Story story() {
    return course.engine().story();
  }

  LessonTurn last() {
    return turns.get(turns.size() - 1);
  }

  LessonState state() {
    return last().state();
  }

  /** Whether nothing is left to decide. */
  boolean over() {
    return state().stage() == Stage.OVER;
  }

  /** Whether none of the lesson's decisions is still to come. */
  boolean allMet() {
    return state().next() == lesson().decisions().size();
  }

  /** Whether what was decided is shown after each order. */
  boolean revealsNow() {
    return lesson().reveal() == Lesson.Reveal.NOW;
  }

  /** The chair at which the line stood before the last turn; null at its opening. */
  @Nullable SeatId chairBefore() {
    if (turns.size() < 2) {
      return null;
    }
    LessonState before = turns.get(turns.size() - 2).state();
    return story().scene(before.game().scene()).seat();
  }

  /** The documents of all the lesson's decisions, each once. */
  List<Document> documents() {
    return lesson().decisions().stream()
        .flatMap(round -> round.documents().stream())
        .distinct()
        .map(story()::document)
        .toList();
  }

  /** The documents opened at any decision so far. */
  Set<DocumentId> read() {
    return run.opened().stream().map(Opened::document).collect(Collectors.toSet());
  }

  LessonScore score() {
    return LessonScore.of(course, state(), run);
  }

  /** What lies before the pupil now, to be looked at. */
  Desk desk() {
    List<Turn> played = turns.stream().map(LessonLine::played).toList();
    return new Desk(course.engine(), played, revealsNow() || over(), allMet());
  }

  /** The same as a turn tells it, which keeps what was decided for the end if the lesson does. */
  Desk telling() {
    Desk desk = desk();
    return new Desk(desk.engine(), desk.turns(), revealsNow(), desk.reasons());
  }

  /** Takes an event that the course does not refuse. */
  LessonLine take(LessonEvent event) {
    List<LessonTurn> more = new ArrayList<>(turns);
    more.add(course.step(state(), event));
    return new LessonLine(course, run.with(event), List.copyOf(more));
  }

  /** The same after something was done that leads nowhere else. */
  LessonLine with(Run done) {
    return new LessonLine(course, done, turns);
  }

  /** Paragraphs of the lesson, their quotations printed. */
  String markdown(List<String> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> Quoting.expand(story(), paragraph))
        .collect(Collectors.joining("\n\n"));
  }

  /** The part of a turn that any game could have. */
  private static Turn played(LessonTurn turn) {
    List<Happening> happenings = new ArrayList<>();
    for (LessonHappening happening : turn.happenings()) {
      happening.accept(
          new LessonQuiet<>(false) {
            @Override
            public Boolean played(LessonHappening.Played one) {
              return happenings.add(one.happening());
            }
          });
    }
    return new Turn(turn.state().game(), List.copyOf(happenings));
  }
}
