package org.malinnotes.play;

import java.util.List;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Turn;

/** What can be looked up at a point of a line, by what is typed after the command. */
public final class Lookup {
  private final Desk desk;

  /**
   * At the end of some turns.
   *
   * @param turns the line so far, the opening first
   */
  public Lookup(Engine engine, List<Turn> turns) {
    this.desk = new Desk(engine, turns, true);
  }

  /** The people, as far as they can be known. */
  public List<Block> who(String typed) {
    return new WhoView().show(desk, typed);
  }

  /** The map of the hour. */
  public List<Block> map() {
    return new MapView().show(desk, "");
  }

  /** Words and abbreviations. */
  public List<Block> glossary(String typed) {
    return new GlossaryView().show(desk, typed);
  }

  /** The documents of the scene, or one of them. */
  public List<Block> read(String typed) {
    return new ReadView().show(desk, typed);
  }
}
