package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Option;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/** The nodes that are come to when all is done as it was done, in every chair, from every start. */
final class Recorded extends Quiet<Optional<String>> {
  /** A line of more decisions than this goes round in a circle. */
  private static final int MOST_DECISIONS = 10_000;

  private final Story story;
  private final Engine engine;
  private final Set<String> met = new LinkedHashSet<>();

  private Recorded(Story story) {
    super(Optional.empty());
    this.story = story;
    this.engine = new Engine(story);
  }

  /** What the record meets; where it cannot be played on, what it has met until then. */
  static Set<String> of(Story story) {
    Recorded recorded = new Recorded(story);
    for (Chapter chapter : story.chapters()) {
      for (Chapter.Start start : chapter.starts()) {
        recorded.play(new Setup(chapter.id(), true, recorded.all(start.seat()), false));
        recorded.play(new Setup(chapter.id(), true, List.of(start.seat()), false));
      }
    }
    return recorded.met;
  }

  private List<SeatId> all(SeatId first) {
    List<SeatId> seats = new ArrayList<>(List.of(first));
    story.seats().stream().map(Seat::id).filter(seat -> !seat.equals(first)).forEach(seats::add);
    return seats;
  }

  private void play(Setup setup) {
    try {
      Turn turn = note(engine.begin(setup));
      for (int i = 0; i < MOST_DECISIONS && turn.state().phase() == Phase.ORDER; i++) {
        Optional<Option> decided = engine.asDecided(turn.state());
        if (decided.isEmpty()) {
          return;
        }
        turn = note(engine.step(turn.state(), new Event.Order(decided.get().id())));
      }
    } catch (StoryFaultException | UnknownNameException fault) {
      // The story leads nowhere here: the check says so. What was met until then is drawn.
    }
  }

  private Turn note(Turn turn) {
    turn.happenings().forEach(happening -> happening.accept(this).ifPresent(met::add));
    return turn;
  }

  @Override
  public Optional<String> sceneEntered(Happening.SceneEntered happening) {
    return Optional.of(Names.of(happening.scene().id()));
  }

  @Override
  public Optional<String> chapterEnded(Happening.ChapterEnded happening) {
    return Optional.of(Names.exit(happening.chapter().id()));
  }

  @Override
  public Optional<String> endingReached(Happening.EndingReached happening) {
    return Optional.of(Names.of(happening.ending().id()));
  }
}
