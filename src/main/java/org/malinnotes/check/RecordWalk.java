package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Truth;
import org.malinnotes.engine.Turn;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Plays the record: from every start, in every chair, what was decided each time. */
final class RecordWalk {
  /** A line of so many more decisions than there are scenes goes round. */
  private static final int MOST_REPEATED = 10_000;

  private final Story story;
  private final Engine engine;
  private final Findings findings;
  private final Trace trace = new Trace();

  /** Where longer games entered a chapter: from there each goes on like the first that did. */
  private final Set<GameState> reached = new HashSet<>();

  private RecordWalk(Story story, Findings findings) {
    this.story = story;
    this.engine = new Engine(story);
    this.findings = findings;
  }

  /** The record's line; empty if it cannot be played, which is then among the findings. */
  static Optional<RecordLine> play(Story story, Findings findings) {
    RecordWalk walk = new RecordWalk(story, findings);
    int before = findings.count();
    List<List<RecordLine.Stop>> lines = new ArrayList<>();
    for (int i = 0; i < story.chapters().size(); i++) {
      Chapter chapter = story.chapters().get(i);
      for (int j = 0; j < chapter.starts().size(); j++) {
        Where where = Where.story().to("chapters", i).to("starts", j);
        SeatId seat = chapter.starts().get(j).seat();
        lines.add(walk.line(new Setup(chapter.id(), true, walk.all(seat), false), where));
        if (!findings.hasErrorsSince(before)) {
          walk.modes(chapter, seat, where);
        }
      }
    }
    return findings.hasErrorsSince(before) ? Optional.empty() : Optional.of(walk.trace.line(lines));
  }

  /** Alone in one chair, history's hand in the others; and on through the chapters that follow. */
  private void modes(Chapter chapter, SeatId seat, Where where) {
    line(new Setup(chapter.id(), true, List.of(seat), false), where);
    if (chapter.exits().stream().anyMatch(exit -> exit.to() != null)) {
      line(new Setup(chapter.id(), false, all(seat), false), where);
    }
  }

  /** All chairs, the given one first: a game begins with the first chair's start. */
  private List<SeatId> all(SeatId first) {
    List<SeatId> seats = new ArrayList<>();
    seats.add(first);
    story.seats().stream().map(Seat::id).filter(seat -> !seat.equals(first)).forEach(seats::add);
    return seats;
  }

  private List<RecordLine.Stop> line(Setup setup, Where where) {
    List<RecordLine.Stop> stops = new ArrayList<>();
    ChapterId chapter = null;
    // A game begun later would tell again what a wrong start has brought about.
    boolean fromTheFirst = setup.chapter().equals(story.chapters().get(0).id());
    StartRules starts = new StartRules(story, findings);
    try {
      Turn turn = engine.begin(setup);
      trace.note(turn);
      while (turn.state().phase() == Phase.ORDER) {
        GameState state = turn.state();
        if (!setup.alone() && !state.chapter().equals(chapter) && !reached.add(begunHere(state))) {
          return stops;
        }
        chapter = state.chapter();
        Scene scene = story.scene(state.scene());
        stops.add(new RecordLine.Stop(scene, state.values()));
        Optional<Option> order = order(scene, state, stops.size());
        if (order.isEmpty()) {
          return stops;
        }
        turn = engine.step(withoutLine(state), new Event.Order(order.get().id()));
        trace.note(turn);
        if (fromTheFirst) {
          starts.note(turn);
        }
      }
      ended(turn.state(), where);
    } catch (StoryFaultException fault) {
      findings.add(
          StructureCode.RECORD_LOST,
          where,
          "the record cannot be played from here: " + fault.getMessage(),
          null);
    }
    return stops;
  }

  /** What has been ordered does not matter here, and would be copied at each order. */
  private static GameState withoutLine(GameState state) {
    return with(state.setup(), state.start(), state);
  }

  /** The state as any game that comes to it goes on from it, wherever it was begun. */
  private static GameState begunHere(GameState state) {
    Setup begun = new Setup(state.chapter(), false, state.setup().held(), false);
    return with(begun, state.values(), state);
  }

  private static GameState with(Setup setup, Values start, GameState state) {
    return new GameState(
        setup,
        state.phase(),
        state.chapter(),
        state.scene(),
        state.ending(),
        start,
        state.values(),
        List.of(),
        state.pending(),
        state.situated(),
        state.away());
  }

  private Optional<Option> order(Scene scene, GameState state, int decisions) {
    Decision decision = engine.decision(state);
    Where where = Where.of(scene).to("decision");
    Optional<Option> decided = decision.decided();
    if (decided.isEmpty()) {
      findings.add(
          StructureCode.RECORD_LOST,
          where,
          "doing what was decided leads to this decision, at which nothing was decided",
          "on the record mark what was decided; a counterfactual stands behind a departure");
    } else if (decisions > story.scenes().size() + MOST_REPEATED) {
      findings.add(
          StructureCode.RECORD_LOST,
          where,
          "doing what was decided leads round in a circle through this decision",
          null);
      return Optional.empty();
    } else if (!Truth.of(decided.get().when(), state.values())) {
      int index = decision.options().indexOf(decided.get());
      findings.add(
          StructureCode.RECORD_CLOSED,
          where.to("options", index).to("when"),
          "what was decided is closed when all before was done as it was decided",
          "let its when hold on the record");
      return Optional.empty();
    } else {
      HandRules.onRecord(scene, decision, decided.get(), state.values(), findings);
    }
    return decided;
  }

  private void ended(GameState state, Where where) {
    Ending ending = state.ending() == null ? null : story.ending(state.ending());
    if (ending != null && !ending.record()) {
      findings.add(
          StructureCode.RECORD_ENDING,
          where,
          "doing what was decided from here ends in "
              + ending.id().value()
              + ", which is not history's own ending",
          "mark the ending record, or lead the decided options, or the exit, to the one that is",
          Where.part("ending", ending.id()).to("record"),
          "the ending reached");
    } else if (ending != null) {
      outcomes(ending, state);
    }
  }

  /** Doing all as it was done must score full marks against the record. */
  private void outcomes(Ending ending, GameState state) {
    for (Ledger.Row row : Ledger.of(story, ending, state.values()).rows()) {
      if (row.closeness().orElse(1) < 1) {
        findings.add(
            StructureCode.RECORD_OUTCOME,
            Where.part("ending", ending.id())
                .to("outcomes", ending.outcomes().indexOf(row.outcome()))
                .to("value"),
            "history's own ending gives "
                + row.outcome().value()
                + " for "
                + row.measure().id().value()
                + ", but its record says "
                + row.fact().value(),
            "let the two agree");
      }
    }
  }
}
