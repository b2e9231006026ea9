package org.malinnotes.play;

import java.util.List;

/** Something a session asks of the world around it. */
public sealed interface Request {
  /** Calls the visitor's method for this kind of request. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of request. */
  interface Visitor<R> {
    R autosave(Autosave request);

    R saveCopy(SaveCopy request);

    R load(Load request);

    R transcript(Transcript request);

    R debrief(Debrief request);

    R quit(Quit request);
  }

  /** Write the game to its save. */
  record Autosave(boolean announce) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.autosave(this);
    }
  }

  /** Write a copy under another name. */
  record SaveCopy(String name) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.saveCopy(this);
    }
  }

  /** Go on with another save. */
  record Load(String name) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.load(this);
    }
  }

  /** Write these blocks to a text file beside the save. */
  record Transcript(List<Block> blocks) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transcript(this);
    }
  }

  /** Show the debrief of the line. */
  record Debrief() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.debrief(this);
    }
  }

  /** Leave the game. */
  record Quit() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quit(this);
    }
  }
}
