package org.malinnotes.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;

/** Something a step brought about that a player may see, in order. */
public sealed interface Happening {
  /** Calls the visitor's method for this kind of happening. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of happening. */
  interface Visitor<R> {
    R chapterBegan(ChapterBegan happening);

    R situationTold(SituationTold happening);

    R newsArrived(NewsArrived happening);

    R sceneEntered(SceneEntered happening);

    R rejoined(Rejoined happening);

    R decisionPosed(DecisionPosed happening);

    R orderGiven(OrderGiven happening);

    R consequence(Consequence happening);

    R evidenceAsked(EvidenceAsked happening);

    R forecastAsked(ForecastAsked happening);

    R revealed(Revealed happening);

    R chapterEnded(ChapterEnded happening);

    R endingReached(EndingReached happening);
  }

  /** A chapter opens with its prologue. */
  record ChapterBegan(Chapter chapter, List<Paragraph> prologue) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chapterBegan(this);
    }
  }

  /** How matters stand for a chair at the start of a chapter. */
  record SituationTold(Seat seat, List<Paragraph> text) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.situationTold(this);
    }
  }

  /** A dispatch reached the chair. */
  record NewsArrived(News news) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.newsArrived(this);
    }
  }

  /**
   * A scene of a chair the player holds begins.
   *
   * @param away the departure the line is on; null on the record's scenes
   */
  record SceneEntered(Scene scene, List<Paragraph> text, @Nullable Away away) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sceneEntered(this);
    }
  }

  /** A detour is back on the record's scenes, its flags carried. */
  record Rejoined(Away detour) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rejoined(this);
    }
  }

  /** An order is wanted. */
  record DecisionPosed(Scene scene, Decision decision, List<Choice> choices) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decisionPosed(this);
    }
  }

  /** The player's order. */
  record OrderGiven(Scene scene, Option option) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.orderGiven(this);
    }
  }

  /**
   * The immediate consequence of an order. It comes after what historian mode asks, for it may tell
   * what was decided.
   *
   * @param taken the order with what was answered
   */
  record Consequence(Scene scene, Option option, Taken taken, List<Paragraph> text)
      implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.consequence(this);
    }
  }

  /** The documents behind the order are wanted. */
  record EvidenceAsked(Scene scene, List<Document> documents) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.evidenceAsked(this);
    }
  }

  /** A guess at what was decided is wanted; closed options are listed too. */
  record ForecastAsked(Scene scene, Decision decision) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forecastAsked(this);
    }
  }

  /** What was in fact decided, or in a counterfactual what the record offers instead. */
  record Revealed(Scene scene, Decision decision, Taken taken, List<Paragraph> text)
      implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.revealed(this);
    }
  }

  /**
   * A chapter is over.
   *
   * @param decided the scenes the player decided in it, for their hindsight
   * @param values the state it is left in
   * @param standing the ending that the chapter played alone would have had here, which tells how
   *     matters stand; null when the line ends with the chapter and its own ending tells
   */
  record ChapterEnded(
      Chapter chapter, List<Scene> decided, Values values, @Nullable Ending standing)
      implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chapterEnded(this);
    }
  }

  /** The line has ended. */
  record EndingReached(Ending ending, List<Paragraph> text) implements Happening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.endingReached(this);
    }
  }
}
