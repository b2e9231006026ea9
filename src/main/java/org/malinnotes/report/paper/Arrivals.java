package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;

/** Follows the record through a lesson and notes how it comes to each of its decisions. */
final class Arrivals extends Quiet<Boolean> implements LessonHappening.Visitor<Boolean> {
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private List<Paragraph> text = List.of();
  private LessonHappening.@Nullable RoundBegan begun;
  private GameState state;

  private Arrivals(LessonTurn opening) {
    super(true);
    this.state = opening.state().game();
  }

  /**
   * In the lesson's order.
   *
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  static List<Arrival> of(Course course) {
    LessonTurn turn = course.begin();
    Arrivals arrivals = new Arrivals(turn);
    arrivals.note(turn);
    for (LessonEvent event : course.asOnRecord()) {
      turn = course.step(turn.state(), event);
      arrivals.note(turn);
    }
    return List.copyOf(arrivals.arrivals);
  }

  private void note(LessonTurn turn) {
    state = turn.state().game();
    turn.happenings().forEach(happening -> happening.accept(this));
  }

  @Override
  public Boolean roundBegan(LessonHappening.RoundBegan happening) {
    begun = happening;
    return true;
  }

  @Override
  public Boolean told(LessonHappening.Told happening) {
    Option ordered = happening.ordered();
    if (!happening.told().isEmpty()) {
      passed(happening.scene(), happening.told());
    } else if (ordered != null) {
      passed(happening.scene(), List.of("As it was on record: " + ordered.label()));
    }
    return true;
  }

  @Override
  public Boolean played(LessonHappening.Played happening) {
    return happening.happening().accept(this);
  }

  /** The record is never left, so nothing goes back to it. */
  @Override
  public Boolean wentBack(LessonHappening.WentBack happening) {
    return true;
  }

  @Override
  public Boolean decisionsOver(LessonHappening.DecisionsOver happening) {
    return true;
  }

  @Override
  public Boolean newsArrived(Happening.NewsArrived happening) {
    List<String> news = markdown(happening.news().text());
    before.add("**News arrives.** " + String.join("\n\n", news));
    return true;
  }

  @Override
  public Boolean sceneEntered(Happening.SceneEntered happening) {
    Scene scene = happening.scene();
    if (begun != null && begun.round().scene().equals(scene.id())) {
      text = happening.text();
    } else {
      passed(scene, markdown(happening.text()));
    }
    return true;
  }

  @Override
  public Boolean decisionPosed(Happening.DecisionPosed happening) {
    if (begun != null) {
      Lesson.Round round = begun.round();
      arrivals.add(
          new Arrival(
              begun.number(),
              round,
              happening.scene(),
              List.copyOf(before),
              text,
              happening.choices(),
              state));
      before.clear();
      begun = null;
    }
    return true;
  }

  private void passed(Scene scene, List<String> paragraphs) {
    before.add("**" + scene.date().inWords() + ". " + scene.title() + "**");
    before.addAll(paragraphs);
  }

  private static List<String> markdown(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::markdown).toList();
  }
}
