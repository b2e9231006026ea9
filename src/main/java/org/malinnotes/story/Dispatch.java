package org.malinnotes.story;

import java.util.List;

/** What another chair may learn of a scene. */
public sealed interface Dispatch {
  /** Calls the visitor's method for this kind of dispatch. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of dispatch. */
  interface Visitor<R> {
    R sent(Sent dispatch);

    R withheld(Withheld dispatch);
  }

  /** News that waits until a chair's next scene at or after {@code knownAt}. */
  record Sent(Text text, List<SeatId> knownTo, Moment knownAt) implements Dispatch {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sent(this);
    }
  }

  /** Nothing goes out, for this reason. */
  record Withheld(String reason) implements Dispatch {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.withheld(this);
    }
  }
}
