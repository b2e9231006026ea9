package org.malinnotes.report.classroom;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.SceneId;

/**
 * Something worth talking about with a class.
 *
 * @param kind what kind of thing it is: no two of one kind are chosen
 * @param strength how much there is to it, 0 to 1; 1 is a class that is one half against the other
 * @param at the decision it is about; null for one about the whole lesson
 * @param sentence what was found, with its evidence, as CommonMark
 * @param question to ask the class about it, as CommonMark
 */
record Topic(Kind kind, double strength, @Nullable SceneId at, String sentence, String question) {
  /** What a topic is about. */
  enum Side {
    ORDERS,
    FORESIGHT,
    DOCUMENTS,
    AFTERWARDS
  }

  /** The kinds of things worth talking about. */
  enum Kind {
    SPLIT(Side.ORDERS),
    OTHERWISE(Side.ORDERS),
    OF_ONE_MIND(Side.ORDERS),
    SURE_AND_WRONG(Side.FORESIGHT),
    MISJUDGED(Side.FORESIGHT),
    CALIBRATION(Side.FORESIGHT),
    KNEW(Side.FORESIGHT),
    UNREAD(Side.DOCUMENTS),
    CITED_UNREAD(Side.DOCUMENTS),
    DIVIDED_AFTERWARDS(Side.AFTERWARDS);

    private final Side side;

    Kind(Side side) {
      this.side = side;
    }

    /** What it is about. */
    Side side() {
      return side;
    }
  }

  /** Whether it is about the same decision as another. */
  boolean isWhere(Topic other) {
    return at != null && at.equals(other.at);
  }
}
