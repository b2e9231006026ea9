package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.story.Decision;
import org.malinnotes.story.OptionId;

/**
 * A plenary lesson played again from its moves. Nobody is asked on what an order rests and what was
 * decided: the class says so with its ballot.
 *
 * @param turns the opening turn and one for each move taken
 * @param lost why the first move not taken could not be, as a clause; empty if all were taken
 */
public record ClassLine(List<LessonTurn> turns, Optional<String> lost) {
  /** Keeps the turns as they are now. */
  public ClassLine {
    turns = List.copyOf(turns);
  }

  /** The lesson just opened. */
  public static ClassLine begin(Course course) {
    return new ClassLine(List.of(course.begin()), Optional.empty());
  }

  /** Plays the moves in order and stops before the first that no longer holds. */
  public static ClassLine of(Course course, List<Move> moves) {
    ClassLine line = begin(course);
    for (Move move : moves) {
      Optional<String> lost = line.refusal(course, move);
      if (lost.isPresent()) {
        return new ClassLine(line.turns, lost);
      }
      line = line.with(course, move);
    }
    return line;
  }

  /** How many moves were taken. */
  public int taken() {
    return turns.size() - 1;
  }

  /** The last turn. */
  public LessonTurn turn() {
    return turns.get(turns.size() - 1);
  }

  /** Where the lesson stands. */
  public LessonState state() {
    return turn().state();
  }

  /**
   * With one more move.
   *
   * @throws IllegalArgumentException if {@link #refusal} is present for it
   */
  public ClassLine with(Course course, Move move) {
    List<LessonTurn> more = new ArrayList<>(turns);
    more.add(unasked(course, course.step(state(), event(move))));
    return new ClassLine(more, Optional.empty());
  }

  /** Why a move cannot be taken, as a clause; empty when it can. */
  public Optional<String> refusal(Course course, Move move) {
    if (state().stage() == Stage.OVER) {
      return Optional.of("the last decision is over before it");
    }
    if (!state().game().scene().equals(move.at())) {
      return Optional.of("the class now comes to another decision there");
    }
    List<OptionId> options = course.engine().decision(state().game()).optionIds();
    boolean fits = move.counted().map(ballot -> ballot.along(options).isPresent()).orElse(true);
    return fits
        ? course.refusal(state(), event(move)).map(refusal -> refusal.words())
        : Optional.of("the options have changed since they were counted");
  }

  /** The decision at hand; empty when the last is over. */
  public Optional<Decision> decision(Course course) {
    return state().stage() == Stage.OVER
        ? Optional.empty()
        : Optional.of(course.engine().decision(state().game()));
  }

  private static LessonEvent event(Move move) {
    return move.accept(
        new Move.Visitor<>() {
          @Override
          public LessonEvent ordered(Move.Ordered ordered) {
            return new LessonEvent.Play(new Event.Order(ordered.ballot().ordered()));
          }

          @Override
          public LessonEvent returned(Move.Returned returned) {
            return new LessonEvent.GoBack();
          }
        });
  }

  /** The turn that follows when every question about an order is answered with nothing. */
  private static LessonTurn unasked(Course course, LessonTurn asked) {
    LessonTurn turn = asked;
    List<LessonHappening> happenings = new ArrayList<>(turn.happenings());
    while (turn.state().stage() == Stage.ROUND && turn.state().game().phase() != Phase.ORDER) {
      Event nothing = RecordCourse.nothing(turn.state().game().phase());
      turn = course.step(turn.state(), new LessonEvent.Play(nothing));
      happenings.addAll(turn.happenings());
    }
    return new LessonTurn(turn.state(), List.copyOf(happenings));
  }
}
