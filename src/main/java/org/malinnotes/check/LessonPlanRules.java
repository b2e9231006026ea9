package org.malinnotes.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** A lesson's time is spent: each decision has its step, and talking about it has its time. */
final class LessonPlanRules {
  /** The least that a debrief takes, in minutes. */
  static final int DEBRIEF = 10;

  private final Story story;
  private final Lesson lesson;
  private final Findings findings;
  private final Where where;

  LessonPlanRules(Story story, Lesson lesson, Findings findings) {
    this.story = story;
    this.lesson = lesson;
    this.findings = findings;
    this.where = Where.of(lesson);
  }

  void check() {
    minutes();
    if (namesScenes()) {
      steps();
    }
    debrief();
  }

  /** Whether all names are the story's: a slip in one would be told again as a step too few. */
  private boolean namesScenes() {
    return Stream.concat(
            lesson.decisions().stream().map(Lesson.Round::scene),
            lesson.plan().stream().map(Lesson.Step::scene).filter(Objects::nonNull))
        .allMatch(story.scenes()::containsKey);
  }

  private void steps() {
    for (int i = 0; i < lesson.decisions().size(); i++) {
      step(lesson.decisions().get(i).scene(), where.to("decisions", i).to("scene"));
    }
    for (int i = 0; i < lesson.plan().size(); i++) {
      SceneId scene = lesson.plan().get(i).scene();
      if (scene != null && lesson.round(scene).isEmpty()) {
        findings.add(
            LessonCode.STEPS,
            where.to("plan", i).to("scene"),
            "this step is for " + scene.value() + ", which is none of the lesson's decisions",
            "count it in decisions, or give the time to another part");
      }
    }
  }

  private void minutes() {
    int sum = lesson.plan().stream().mapToInt(Lesson.Step::minutes).sum();
    if (sum != lesson.minutes()) {
      int more = lesson.minutes() - sum;
      findings.add(
          LessonCode.MINUTES,
          where.to("minutes"),
          "the lesson takes " + lesson.minutes() + " minutes, its plan " + sum,
          (more > 0 ? "give the plan " + more + " more" : "take " + -more + " off the plan")
              + ", or let the lesson take "
              + sum);
    }
  }

  private void step(SceneId scene, Where at) {
    List<Integer> steps = steps(step -> scene.equals(step.scene()));
    if (steps.isEmpty()) {
      findings.add(
          LessonCode.STEPS,
          at,
          "the plan has no step for " + scene.value(),
          "give it a step with the part decision and this scene");
    } else if (steps.size() > 1) {
      findings.add(
          LessonCode.STEPS,
          where.to("plan", steps.get(1)).to("scene"),
          "the plan has another step for " + scene.value(),
          "make one step of them",
          where.to("plan", steps.get(0)).to("scene"),
          "the first one");
    }
  }

  private void debrief() {
    List<Integer> steps = steps(step -> step.part() == Lesson.Part.DEBRIEF);
    int minutes = steps.stream().mapToInt(i -> lesson.plan().get(i).minutes()).sum();
    if (steps.isEmpty()) {
      findings.add(
          LessonCode.NO_DEBRIEF,
          where.to("plan"),
          "the plan has no debrief",
          "end it with a step whose part is debrief, of " + DEBRIEF + " minutes or more");
    } else if (minutes < DEBRIEF) {
      findings.add(
          LessonCode.SHORT_DEBRIEF,
          where.to("plan", steps.get(0)).to("minutes"),
          "the debrief has " + minutes + (minutes == 1 ? " minute" : " minutes"),
          "what a class learns it learns here: give it " + DEBRIEF + " or more");
    }
  }

  /** Which steps of the plan are of a kind. */
  private List<Integer> steps(Predicate<Lesson.Step> kind) {
    return IntStream.range(0, lesson.plan().size())
        .filter(i -> kind.test(lesson.plan().get(i)))
        .boxed()
        .toList();
  }
}
