package org.malinnotes.story;

/** Where a line goes on: a scene, an ending, or whichever exit of the chapter applies. */
public sealed interface Target {
  /** Calls the visitor's method for this kind of target. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of target. */
  interface Visitor<R> {
    R scene(ToScene target);

    R ending(ToEnding target);

    R exit(ToExit target);

    R unknown(Unknown target);
  }

  /** On to a scene. */
  record ToScene(SceneId scene) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scene(this);
    }
  }

  /** To an ending. */
  record ToEnding(EndingId ending) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ending(this);
    }
  }

  /** Out of the chapter by the first of its exits whose condition holds. */
  record ToExit() implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exit(this);
    }
  }

  /** A name that is neither a scene nor an ending; the checker reports it, play never meets it. */
  record Unknown(String name) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }
}
