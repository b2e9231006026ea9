package org.malinnotes.lesson;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Phase;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;

/**
 * Keeps of a turn's happenings those that belong to the lesson, and tells in brief the scenes that
 * it leaves out. The lesson's own framing stands in the place of the chapter's.
 */
final class Sieve implements Happening.Visitor<List<LessonHappening>> {
  private final Engine engine;
  private final Lesson lesson;
  private final int met;
  private final GameState game;
  private final @Nullable SceneId answered;
  private final boolean passedBy;

  /**
   * A sieve for one turn.
   *
   * @param met how many of the lesson's decisions are over
   * @param game the state after the turn
   * @param answered the decision that was answered with it; null if the record went on by itself
   * @param passedBy whether the line has come back to the record beyond the lesson's next decision,
   *     so that it is not followed any farther
   */
  Sieve(
      Engine engine,
      Lesson lesson,
      int met,
      GameState game,
      @Nullable SceneId answered,
      boolean passedBy) {
    this.engine = engine;
    this.lesson = lesson;
    this.met = met;
    this.game = game;
    this.answered = answered;
    this.passedBy = passedBy;
  }

  @Override
  public List<LessonHappening> chapterBegan(Happening.ChapterBegan happening) {
    return List.of();
  }

  @Override
  public List<LessonHappening> situationTold(Happening.SituationTold happening) {
    return List.of();
  }

  @Override
  public List<LessonHappening> newsArrived(Happening.NewsArrived happening) {
    return goesOn() ? played(happening) : List.of();
  }

  @Override
  public List<LessonHappening> sceneEntered(Happening.SceneEntered happening) {
    Scene scene = happening.scene();
    if (!goesOn() && happening.away() == null) {
      return List.of();
    }
    if (isNext(scene.id())) {
      return List.of(
          new LessonHappening.RoundBegan(met + 1, lesson.decisions().get(met)),
          new LessonHappening.Played(happening));
    }
    Optional<Option> ordered = ordered(scene);
    if (ordered.isPresent()) {
      return List.of(new LessonHappening.Told(scene, ordered.get(), told(scene)));
    }
    if (scene.decision().isEmpty() && lesson.skip(scene.id()).isPresent()) {
      return List.of(new LessonHappening.Told(scene, null, told(scene)));
    }
    return lesson.round(scene.id()).isPresent() ? List.of() : played(happening);
  }

  @Override
  public List<LessonHappening> rejoined(Happening.Rejoined happening) {
    return played(happening);
  }

  @Override
  public List<LessonHappening> decisionPosed(Happening.DecisionPosed happening) {
    Scene scene = happening.scene();
    boolean asked =
        isNext(scene.id())
            || (goesOn() && lesson.round(scene.id()).isEmpty() && ordered(scene).isEmpty());
    return asked ? played(happening) : List.of();
  }

  @Override
  public List<LessonHappening> orderGiven(Happening.OrderGiven happening) {
    return answered(happening.scene(), happening);
  }

  @Override
  public List<LessonHappening> consequence(Happening.Consequence happening) {
    return answered(happening.scene(), happening);
  }

  @Override
  public List<LessonHappening> evidenceAsked(Happening.EvidenceAsked happening) {
    return lesson.evidence() && lesson.round(happening.scene().id()).isPresent()
        ? answered(happening.scene(), happening)
        : List.of();
  }

  @Override
  public List<LessonHappening> forecastAsked(Happening.ForecastAsked happening) {
    return lesson.forecast() && lesson.round(happening.scene().id()).isPresent()
        ? answered(happening.scene(), happening)
        : List.of();
  }

  @Override
  public List<LessonHappening> revealed(Happening.Revealed happening) {
    return answered(happening.scene(), happening);
  }

  @Override
  public List<LessonHappening> chapterEnded(Happening.ChapterEnded happening) {
    return List.of();
  }

  @Override
  public List<LessonHappening> endingReached(Happening.EndingReached happening) {
    return goesOn() ? played(happening) : List.of();
  }

  /** Whether the line goes on in the lesson: after its last decision only off the record. */
  private boolean goesOn() {
    return game.away() != null || (met < lesson.decisions().size() && !passedBy);
  }

  private boolean isNext(SceneId scene) {
    return met < lesson.decisions().size() && lesson.decisions().get(met).scene().equals(scene);
  }

  /** What is ordered at a scene without being asked; empty where it is, or nothing is to decide. */
  private Optional<Option> ordered(Scene scene) {
    boolean atHand = game.phase() == Phase.ORDER && game.scene().equals(scene.id());
    return atHand && lesson.round(scene.id()).isEmpty() ? engine.asDecided(game) : Optional.empty();
  }

  private List<String> told(Scene scene) {
    return lesson.skip(scene.id()).map(Lesson.Skip::told).orElse(List.of());
  }

  private List<LessonHappening> answered(Scene scene, Happening happening) {
    return scene.id().equals(answered) ? played(happening) : List.of();
  }

  private static List<LessonHappening> played(Happening happening) {
    return List.of(new LessonHappening.Played(happening));
  }
}
