package org.malinnotes.engine;

import java.util.List;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;

/** What a player does; a save is a list of these. */
public sealed interface Event {
  /** Calls the visitor's method for this kind of event. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of event. */
  interface Visitor<R> {
    R order(Order event);

    R evidence(Evidence event);

    R forecast(Forecast event);
  }

  /** Gives an order. */
  record Order(OptionId option) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.order(this);
    }
  }

  /** Names the documents the order rests on: none to four of those offered, each once. */
  record Evidence(List<DocumentId> documents) implements Event {
    /** How many documents may be named. */
    public static final int MOST = 4;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.evidence(this);
    }
  }

  /** Guesses what was decided. */
  record Forecast(Guess guess) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forecast(this);
    }
  }
}
