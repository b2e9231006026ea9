package org.malinnotes.report;

import java.util.List;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Taken;
import org.malinnotes.engine.Turn;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/** What every section of one debrief is drawn from. */
final class Ground {
  private final Engine engine;
  private final Resumption line;
  private final GameState state;
  private final Citing citing;

  Ground(Engine engine, Resumption line) {
    this.engine = engine;
    this.line = line;
    this.state = line.state().settled();
    this.citing = new Citing(engine.story());
  }

  Engine engine() {
    return engine;
  }

  Story story() {
    return engine.story();
  }

  SaveFile save() {
    return line.save();
  }

  GameState state() {
    return state;
  }

  List<Turn> turns() {
    return line.turns();
  }

  Citing citing() {
    return citing;
  }

  boolean ended() {
    return state.ending() != null;
  }

  /** Whether the player has put off the record and the scores until the line ends. */
  boolean closed() {
    return !ended() && save().reveal() == RevealMode.END;
  }

  boolean severalChairs() {
    return state.setup().held().size() > 1;
  }

  Scene scene(Taken taken) {
    return story().scene(taken.scene());
  }

  Decision decision(Taken taken) {
    return scene(taken).decision().orElseThrow();
  }

  Option option(Taken taken) {
    return decision(taken).option(taken.option()).orElseThrow();
  }

  Seat seat(Scene scene) {
    return story().seat(scene.seat());
  }
}
