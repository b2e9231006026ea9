package org.malinnotes.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * Scenes that a lesson names and cannot take: of other chapters, and of chairs not held. A wrong
 * chapter or chair is one mistake, however many scenes it makes strangers.
 */
final class LessonStrangers {
  private final Story story;
  private final Lesson lesson;
  private final Findings findings;
  private final boolean placed;
  private final boolean seated;
  private final Map<ChapterId, List<Where>> elsewhere = new LinkedHashMap<>();
  private final Map<SeatId, List<Where>> unheld = new LinkedHashMap<>();

  LessonStrangers(Story story, Lesson lesson, Findings findings) {
    this.story = story;
    this.lesson = lesson;
    this.findings = findings;
    this.placed = story.chapters().stream().anyMatch(it -> it.id().equals(lesson.chapter()));
    this.seated = lesson.seats().stream().allMatch(this::isSeat);
  }

  /** Whether the story has all chairs that the lesson names. */
  boolean seated() {
    return seated;
  }

  /** Whether a scene named at a place is of the lesson's chapter and chairs; notes it if not. */
  boolean admits(Scene scene, Where at) {
    if (placed && !scene.chapter().equals(lesson.chapter())) {
      elsewhere.computeIfAbsent(scene.chapter(), any -> new ArrayList<>()).add(at);
      return false;
    }
    if (seated && isSeat(scene.seat()) && !lesson.seats().contains(scene.seat())) {
      unheld.computeIfAbsent(scene.seat(), any -> new ArrayList<>()).add(at);
      return false;
    }
    return true;
  }

  /** Tells of those that were noted. */
  void report() {
    elsewhere.forEach(
        (chapter, places) ->
            findings.add(
                LessonCode.OTHER_CHAPTER,
                places.get(0),
                "this is a scene of the chapter " + chapter.value() + others(places),
                "the lesson is of "
                    + lesson.chapter().value()
                    + ", and a lesson keeps to one chapter"));
    unheld.forEach(
        (seat, places) ->
            findings.add(
                LessonCode.NOT_HELD,
                places.get(0),
                "this is a scene of "
                    + seat.value()
                    + ", whose chair the lesson does not hold"
                    + others(places),
                "it holds " + held() + "; name the chair in seats, or leave the scene out"));
  }

  private boolean isSeat(SeatId id) {
    return story.seats().stream().anyMatch(seat -> seat.id().equals(id));
  }

  private String held() {
    return lesson.seats().stream().map(SeatId::value).collect(Collectors.joining(", "));
  }

  private static String others(List<Where> places) {
    int more = places.size() - 1;
    return more == 0 ? "" : more == 1 ? "; so is another" : "; so are " + more + " others";
  }
}
