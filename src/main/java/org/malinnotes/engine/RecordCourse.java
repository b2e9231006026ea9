package org.malinnotes.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Option;

/** How the record goes from a beginning: what was decided, each time. */
public final class RecordCourse {
  /**
   * A line of so many more decisions than there are scenes goes round, though a value may change
   * with each round.
   */
  private static final int MOST_REPEATED = 10_000;

  /** Why the course was followed no farther. */
  public enum Stop {
    /** An ending was reached. */
    ENDED,
    /** Nothing was decided at the decision at hand. */
    UNDECIDED,
    /** What was decided at the decision at hand cannot be ordered. */
    CLOSED,
    /** It goes round in a circle. */
    CIRCLE,
    /** The follower wanted no more of it. */
    LEFT
  }

  private final Engine engine;

  /** The course of the engine's story. */
  public RecordCourse(Engine engine) {
    this.engine = engine;
  }

  /**
   * Follows the course from a beginning, without the questions of historian mode. A circle is
   * followed for one round.
   *
   * @param goesOn is shown each turn, the first and the last too, and says whether to go on from it
   * @throws StoryFaultException if the story leads nowhere
   * @throws org.malinnotes.story.UnknownNameException if it leads to what it does not have
   */
  public Stop play(Setup begun, Predicate<Turn> goesOn) {
    return follow(new Setup(begun.chapter(), begun.alone(), begun.held(), false), goesOn);
  }

  /**
   * The same in the mode of the beginning: where historian mode asks, nothing is claimed, and only
   * the turn after that is shown.
   *
   * @param goesOn as for {@link #play}
   */
  public Stop follow(Setup begun, Predicate<Turn> goesOn) {
    Set<Standing> met = new HashSet<>();
    Turn turn = engine.begin(begun);
    while (goesOn.test(turn)) {
      GameState state = turn.state();
      if (state.phase() != Phase.ORDER) {
        return Stop.ENDED;
      }
      if (!met.add(Standing.of(state)) || goesRound(met.size())) {
        return Stop.CIRCLE;
      }
      Optional<Option> decided = engine.asDecided(state);
      if (decided.isEmpty()) {
        return engine.decision(state).decided().isEmpty() ? Stop.UNDECIDED : Stop.CLOSED;
      }
      turn = ordered(engine, state, decided.get());
    }
    return Stop.LEFT;
  }

  /** Asks late how many scenes there are: they need not all be read to follow a short course. */
  private boolean goesRound(int decisions) {
    return decisions > MOST_REPEATED && decisions > engine.story().scenes().size() + MOST_REPEATED;
  }

  /** Gives an order and claims nothing when asked what it rests on and what was decided. */
  public static Turn ordered(Engine engine, GameState state, Option option) {
    Turn turn = engine.step(state, new Event.Order(option.id()));
    while (turn.state().phase() == Phase.EVIDENCE || turn.state().phase() == Phase.FORECAST) {
      turn = engine.step(turn.state(), nothing(turn.state().phase()));
    }
    return turn;
  }

  /** The answer to a question of historian mode that claims nothing. */
  public static Event nothing(Phase question) {
    return question == Phase.EVIDENCE
        ? new Event.Evidence(List.of())
        : new Event.Forecast(new Guess.Knew());
  }

  /**
   * The values with which the record leaves a chapter of a game begun like this; empty if it does
   * not come there.
   */
  public Optional<Values> leaving(ChapterId chapter, Setup begun) {
    Leaving leaving = new Leaving(chapter);
    play(begun, leaving::goesOn);
    return leaving.left;
  }

  /** Waits for the end of a chapter. */
  private static final class Leaving extends Quiet<Optional<Values>> {
    private final ChapterId chapter;
    private Optional<Values> left = Optional.empty();

    Leaving(ChapterId chapter) {
      super(Optional.empty());
      this.chapter = chapter;
    }

    boolean goesOn(Turn turn) {
      left =
          turn.happenings().stream()
              .flatMap(happening -> happening.accept(this).stream())
              .findFirst();
      return left.isEmpty();
    }

    @Override
    public Optional<Values> chapterEnded(Happening.ChapterEnded happening) {
      return Optional.of(happening.values())
          .filter(values -> happening.chapter().id().equals(chapter));
    }
  }
}
