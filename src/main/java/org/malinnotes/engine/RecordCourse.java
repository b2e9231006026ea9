package org.malinnotes.engine;

import java.util.Optional;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Option;

/** How the record goes from a beginning: what was decided, each time. */
public final class RecordCourse {
  /** A line of more decisions than this goes round in a circle. */
  private static final int MOST_DECISIONS = 10_000;

  private final Engine engine;

  /** The course of the engine's story. */
  public RecordCourse(Engine engine) {
    this.engine = engine;
  }

  /**
   * The values with which the record leaves a chapter of a game begun like this; empty if it does
   * not come there.
   */
  public Optional<Values> leaving(ChapterId chapter, Setup begun) {
    Turn turn = engine.begin(new Setup(begun.chapter(), begun.alone(), begun.held(), false));
    for (int i = 0; i < MOST_DECISIONS; i++) {
      for (Happening happening : turn.happenings()) {
        Optional<Values> left = happening.accept(new Leaving(chapter));
        if (left.isPresent()) {
          return left;
        }
      }
      Optional<Option> decided = decided(turn.state());
      if (decided.isEmpty()) {
        return Optional.empty();
      }
      turn = engine.step(turn.state(), new Event.Order(decided.get().id()));
    }
    return Optional.empty();
  }

  private Optional<Option> decided(GameState state) {
    return state.phase() == Phase.ORDER
        ? engine.decision(state).decided().filter(it -> Truth.of(it.when(), state.values()))
        : Optional.empty();
  }

  private static final class Leaving extends Quiet<Optional<Values>> {
    private final ChapterId chapter;

    Leaving(ChapterId chapter) {
      super(Optional.empty());
      this.chapter = chapter;
    }

    @Override
    public Optional<Values> chapterEnded(Happening.ChapterEnded happening) {
      return Optional.of(happening.values())
          .filter(values -> happening.chapter().id().equals(chapter));
    }
  }
}
