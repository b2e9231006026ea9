package org.malinnotes.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Id;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * Where a lesson asks on which documents an order rests, some document speaks for or against each
 * order: otherwise it could not be told how well one of them was grounded. Documents that the scene
 * does not offer are passed over: they are told of as such.
 */
final class LessonEvidenceRules {
  private final Story story;
  private final Lesson lesson;
  private final Findings findings;

  LessonEvidenceRules(Story story, Lesson lesson, Findings findings) {
    this.story = story;
    this.lesson = lesson;
    this.findings = findings;
  }

  void check() {
    if (!lesson.evidence()) {
      return;
    }
    for (int i = 0; i < lesson.decisions().size(); i++) {
      Lesson.Round round = lesson.decisions().get(i);
      Scene scene = story.scenes().get(round.scene());
      if (scene != null && scene.documents().containsAll(round.documents())) {
        round(scene, round, Where.of(lesson).to("decisions", i).to("documents"));
      }
    }
  }

  private void round(Scene scene, Lesson.Round round, Where where) {
    List<Option> options =
        round.documents().isEmpty()
            ? List.of()
            : scene.decision().map(Decision::options).orElse(List.of());
    for (Option option : options) {
      if (bearing(scene, round.documents(), option).isEmpty()) {
        findings.add(
            LessonCode.NOTHING_BEARS,
            where,
            "none of these speaks for or against " + option.id().value(),
            help(bearing(scene, scene.documents(), option)));
      }
    }
  }

  private List<DocumentId> bearing(Scene scene, List<DocumentId> documents, Option option) {
    return documents.stream().filter(id -> bears(scene, id, option)).toList();
  }

  private boolean bears(Scene scene, DocumentId id, Option option) {
    return Optional.ofNullable(story.documents().get(id))
        .flatMap((Document document) -> document.bearing(scene.id()))
        .filter(
            bearing ->
                bearing.speaksFor().contains(option.id())
                    || bearing.against().contains(option.id()))
        .isPresent();
  }

  private static String help(List<DocumentId> others) {
    return others.isEmpty()
        ? "say in the bears of one what its text says of that order; or offer none here"
        : "the scene has one that does: offer "
            + others.stream().map(Id::value).collect(Collectors.joining(" or "))
            + " too";
  }
}
