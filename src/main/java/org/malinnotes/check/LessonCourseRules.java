package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Id;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/**
 * The record comes to the decisions of a lesson, in their order, and what is told on the way gives
 * none of them away. For a record that can be played.
 */
final class LessonCourseRules {
  private final Story story;
  private final Lesson lesson;
  private final Findings findings;

  /** Where the record comes to each decision, counted from 0. */
  private final Map<SceneId, Integer> met = new HashMap<>();

  /** When the record comes to each scene that is shown, counted from 0. */
  private final Map<SceneId, Integer> shown = new HashMap<>();

  private LessonCourseRules(Story story, Lesson lesson, Findings findings) {
    this.story = story;
    this.lesson = lesson;
    this.findings = findings;
  }

  static void check(Story story, Findings findings) {
    RecordCourse record = new RecordCourse(new Engine(story));
    for (Lesson lesson : story.lessons().values()) {
      new LessonCourseRules(story, lesson, findings).check(record);
    }
  }

  private void check(RecordCourse record) {
    Setup setup = new Setup(lesson.chapter(), true, lesson.seats(), false);
    if (setup.start(story.chapter(lesson.chapter())).isEmpty()) {
      return;
    }
    record.play(setup, this::note);
    new LessonForeknowledge(story, lesson, findings).skips(shown);
    List<Integer> judged = new ArrayList<>();
    for (int i = 0; i < lesson.decisions().size(); i++) {
      Scene scene = story.scene(lesson.decisions().get(i).scene());
      if (isTaken(scene)) {
        if (met.containsKey(scene.id())) {
          judged.add(i);
        } else {
          unmet(scene, place(i));
        }
      }
    }
    for (int i = 1; i < judged.size(); i++) {
      order(judged.get(i - 1), judged.get(i));
    }
  }

  private boolean note(Turn turn) {
    turn.happenings().forEach(happening -> happening.accept(new Shown()));
    if (turn.state().phase() == Phase.ORDER) {
      met.putIfAbsent(turn.state().scene(), met.size());
    }
    return true;
  }

  private final class Shown extends Quiet<Boolean> {
    Shown() {
      super(false);
    }

    @Override
    public Boolean sceneEntered(Happening.SceneEntered happening) {
      shown.putIfAbsent(happening.scene().id(), shown.size());
      return true;
    }
  }

  /** Others are told of for what keeps them from being taken. */
  private boolean isTaken(Scene scene) {
    Optional<Decision> decision = scene.decision();
    return scene.chapter().equals(lesson.chapter())
        && lesson.seats().contains(scene.seat())
        && decision.flatMap(Decision::decided).isPresent();
  }

  private Where place(int round) {
    return Where.of(lesson).to("decisions", round).to("scene");
  }

  private void unmet(Scene scene, Where where) {
    List<String> known =
        met.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .map(Id::value)
            .toList();
    findings.add(
        LessonCode.NOT_ON_RECORD,
        where,
        "in these chairs the record does not come to " + scene.id().value(),
        known.isEmpty() ? "it comes to no decision" : "it comes to " + String.join(", ", known));
  }

  private void order(int first, int second) {
    SceneId before = lesson.decisions().get(first).scene();
    SceneId after = lesson.decisions().get(second).scene();
    if (met.get(after) < met.get(before)) {
      findings.add(
          LessonCode.OUT_OF_ORDER,
          place(second),
          "the record comes to " + after.value() + " before it comes to " + before.value(),
          "put the decisions in that order",
          place(first),
          "this one comes later");
    }
  }
}
