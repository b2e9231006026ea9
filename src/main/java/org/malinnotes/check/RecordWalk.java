package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Plays the record: from every start, in every chair, what was decided each time. */
final class RecordWalk {
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
        lines.add(walk.line(Setup.together(story, chapter.id(), true, seat), where));
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
      line(Setup.together(story, chapter.id(), false, seat), where);
    }
  }

  private List<RecordLine.Stop> line(Setup setup, Where where) {
    Watch watch = new Watch(setup);
    try {
      stopped(new RecordCourse(engine).play(setup, watch::goesOn), watch.last(), where);
    } catch (StoryFaultException fault) {
      findings.add(
          StructureCode.RECORD_LOST,
          where,
          "the record cannot be played from here: " + fault.getMessage(),
          null);
    }
    return watch.stops;
  }

  /** Looks at the turns of one line. */
  private final class Watch {
    private final boolean alone;
    private final List<RecordLine.Stop> stops = new ArrayList<>();

    /** A game begun later would tell again what a wrong start has brought about. */
    private final Optional<StartRules> starts;

    private @Nullable GameState last;

    Watch(Setup setup) {
      this.alone = setup.alone();
      this.starts =
          setup.chapter().equals(story.chapters().get(0).id())
              ? Optional.of(new StartRules(story, findings))
              : Optional.empty();
    }

    GameState last() {
      return Objects.requireNonNull(last);
    }

    boolean goesOn(Turn turn) {
      GameState before = last;
      GameState state = turn.state();
      last = state;
      trace.note(turn);
      starts.ifPresent(rules -> rules.note(turn));
      boolean entered = before == null || !before.chapter().equals(state.chapter());
      if (state.phase() == Phase.ORDER) {
        if (entered && !alone && !reached.add(begunHere(state))) {
          return false;
        }
        Scene scene = story.scene(state.scene());
        stops.add(new RecordLine.Stop(scene, state.values()));
        engine
            .asDecided(state)
            .ifPresent(
                decided ->
                    HandRules.onRecord(
                        scene, engine.decision(state), decided, state.values(), findings));
      }
      return true;
    }
  }

  /** The state as any game that comes to it goes on from it, wherever it was begun. */
  private static GameState begunHere(GameState state) {
    return new GameState(
        new Setup(state.chapter(), false, state.setup().held(), false),
        state.phase(),
        state.chapter(),
        state.scene(),
        state.ending(),
        state.values(),
        state.values(),
        List.of(),
        state.pending(),
        state.situated(),
        state.away());
  }

  private void stopped(RecordCourse.Stop stop, GameState state, Where begun) {
    Where where = Where.of(story.scene(state.scene())).to("decision");
    switch (stop) {
      case LEFT -> {}
      case ENDED -> ended(state, begun);
      case UNDECIDED ->
          findings.add(
              StructureCode.RECORD_LOST,
              where,
              "doing what was decided leads to this decision, at which nothing was decided",
              "on the record mark what was decided; a counterfactual stands behind a departure");
      case CIRCLE ->
          findings.add(
              StructureCode.RECORD_LOST,
              where,
              "doing what was decided leads round in a circle through this decision",
              null);
      case CLOSED ->
          findings.add(
              StructureCode.RECORD_CLOSED,
              where.to("options", decided(engine.decision(state))).to("when"),
              "what was decided is closed when all before was done as it was decided",
              "let its when hold on the record");
    }
  }

  private static int decided(Decision decision) {
    return decision.options().indexOf(decision.decided().orElseThrow());
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
