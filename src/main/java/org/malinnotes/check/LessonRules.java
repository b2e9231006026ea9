package org.malinnotes.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Id;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * What a lesson takes from its story is there to be taken. Names that the story does not have are
 * passed over: they are told of as such.
 */
final class LessonRules {
  private final Story story;
  private final Lesson lesson;
  private final Findings findings;
  private final Where where;
  private final Optional<Chapter> chapter;

  private final LessonStrangers strangers;

  private LessonRules(Story story, Lesson lesson, Findings findings) {
    this.story = story;
    this.lesson = lesson;
    this.findings = findings;
    this.where = Where.of(lesson);
    this.chapter =
        story.chapters().stream().filter(it -> it.id().equals(lesson.chapter())).findFirst();
    this.strangers = new LessonStrangers(story, lesson, findings);
  }

  static void check(Story story, Findings findings) {
    for (Lesson lesson : story.lessons().values()) {
      new LessonRules(story, lesson, findings).check();
      new LessonEvidenceRules(story, lesson, findings).check();
      new LessonPlanRules(story, lesson, findings).check();
      new LessonLengths(lesson, findings).check();
      new LessonForeknowledge(story, lesson, findings).check();
    }
  }

  private void check() {
    start();
    for (int i = 0; i < lesson.decisions().size(); i++) {
      Lesson.Round round = lesson.decisions().get(i);
      Scene scene = story.scenes().get(round.scene());
      if (scene != null) {
        Where at = where.to("decisions", i);
        taken(scene, at.to("scene"));
        documents(scene, round, at);
      }
    }
    for (int i = 0; i < lesson.skips().size(); i++) {
      Lesson.Skip skip = lesson.skips().get(i);
      Scene scene = story.scenes().get(skip.scene());
      if (scene != null) {
        skipped(scene, where.to("skips", i).to("scene"));
      }
    }
    strangers.report();
  }

  private void start() {
    if (chapter.isPresent()
        && strangers.seated()
        && lesson.seats().stream().allMatch(seat -> chapter.get().start(seat).isEmpty())) {
      List<Id> starts = chapter.get().starts().stream().<Id>map(Chapter.Start::seat).toList();
      findings.add(
          LessonCode.NO_START,
          where.to("seats"),
          "the chapter " + lesson.chapter().value() + " begins in none of these chairs",
          starts.isEmpty() ? "nobody begins there" : "it begins for " + names(starts));
    }
  }

  private void taken(Scene scene, Where at) {
    Optional<Decision> decision = scene.decision();
    if (strangers.admits(scene, at) && decision.flatMap(Decision::decided).isEmpty()) {
      findings.add(
          LessonCode.NOTHING_DECIDED,
          at,
          decision.isEmpty()
              ? scene.id().value() + " holds no decision"
              : "nothing was decided at " + scene.id().value() + ", so it cannot be counted",
          decision.isEmpty()
              ? "count a scene with a decision; one without needs no mention, or stands in skips"
              : "count a decision of the record; counterfactual ones are asked on the way");
    }
  }

  private void skipped(Scene scene, Where at) {
    int counted = counted(scene);
    if (counted >= 0) {
      findings.add(
          LessonCode.COUNTED_AND_SKIPPED,
          at,
          scene.id().value() + " is one of the lesson's decisions, so it is not skipped",
          "take it out of skips or of decisions",
          where.to("decisions", counted).to("scene"),
          "counted here");
    } else if (strangers.admits(scene, at)
        && scene.decision().isPresent()
        && scene.decision().get().decided().isEmpty()) {
      findings.add(
          LessonCode.NOTHING_DECIDED,
          at,
          "nothing was decided at " + scene.id().value() + ", so it cannot be taken as it was",
          "take it out of skips: whoever comes there is asked");
    }
  }

  private int counted(Scene scene) {
    for (int i = 0; i < lesson.decisions().size(); i++) {
      if (lesson.decisions().get(i).scene().equals(scene.id())) {
        return i;
      }
    }
    return -1;
  }

  private void documents(Scene scene, Lesson.Round round, Where at) {
    List<DocumentId> documents = round.documents();
    for (int i = 0; i < documents.size(); i++) {
      DocumentId document = documents.get(i);
      if (story.documents().containsKey(document) && !scene.documents().contains(document)) {
        findings.add(
            LessonCode.NOT_OFFERED,
            at.to("documents", i),
            scene.id().value() + " does not offer " + document.value(),
            scene.documents().isEmpty()
                ? "it offers no documents"
                : "it offers " + names(scene.documents()));
      }
    }
  }

  private static String names(List<? extends Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
