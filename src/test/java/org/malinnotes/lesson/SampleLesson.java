package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Question;
import org.malinnotes.story.QuestionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Skill;

/** Lessons of the shipped story, bare of prose, for tests. */
public final class SampleLesson {
  /** Three decisions in one chair, with both questions. */
  public static final Lesson REVERSAL =
      of(
          "reversal",
          List.of("khrushchev"),
          true,
          true,
          List.of("declaration-30-october", "reversal-31-october", "mikoyan-plea-31-october"));

  /** Three decisions in two chairs, with guesses alone. */
  public static final Lesson WARSAW =
      of(
          "warsaw",
          List.of("khrushchev", "gomulka"),
          true,
          false,
          List.of("columns-and-flight", "kbw-and-arms-19-october", "restraint-21-october"));

  /** Two decisions late in a chapter, with nothing asked. */
  public static final Lesson KADAR =
      of(
          "allies",
          List.of("khrushchev"),
          false,
          false,
          List.of("kadar-or-munnich", "hearing-kadar-2-3-november"));

  /** Two decisions in one chair, with documents alone. */
  public static final Lesson PAPERS =
      of(
          "reversal",
          List.of("khrushchev"),
          false,
          true,
          List.of("declaration-30-october", "reversal-31-october"));

  private SampleLesson() {}

  /** The first three. */
  public static Stream<Lesson> all() {
    return Stream.of(REVERSAL, WARSAW, KADAR);
  }

  /** The same lesson where one decision offers its first so many documents. */
  public static Lesson offering(Lesson lesson, int decision, int documents) {
    List<Lesson.Round> rounds = new ArrayList<>(lesson.decisions());
    Lesson.Round all = rounds.get(decision);
    rounds.set(
        decision,
        new Lesson.Round(
            all.scene(),
            all.documents().subList(0, documents),
            all.arguments(),
            all.misperception(),
            all.wavering()));
    return new Lesson(
        lesson.id(),
        lesson.title(),
        lesson.question(),
        lesson.minutes(),
        lesson.chapter(),
        lesson.seats(),
        lesson.reveal(),
        lesson.forecast(),
        lesson.evidence(),
        lesson.aims(),
        lesson.framing(),
        lesson.observer(),
        lesson.care(),
        lesson.background(),
        rounds,
        lesson.skips(),
        lesson.afterwards(),
        lesson.questions(),
        lesson.exit(),
        lesson.plan());
  }

  private static Lesson of(
      String chapter, List<String> seats, boolean forecast, boolean evidence, List<String> scenes) {
    return new Lesson(
        new LessonId("sample"),
        "A sample",
        "What was known?",
        45,
        new ChapterId(chapter),
        seats.stream().map(SeatId::new).toList(),
        Lesson.Reveal.NOW,
        forecast,
        evidence,
        List.of(new Lesson.Aim(Skill.CAUSATION, "Tell causes from occasions.")),
        List.of("You sit in a chair."),
        List.of("You watch."),
        List.of("Take care."),
        List.of("There was a crisis."),
        scenes.stream().map(SampleLesson::round).toList(),
        List.of(),
        List.of("It was over."),
        List.of(
            new Question.Free(new QuestionId("why"), "Why?"),
            new Question.Choice(new QuestionId("which"), "Which?", List.of("One", "Another")),
            new Question.Scale(new QuestionId("how-sure"), "How sure?", 5, "not", "wholly")),
        "What would you ask?",
        plan(scenes));
  }

  private static Lesson.Round round(String id) {
    Scene scene = Shipped.OCTOBER.scene(new SceneId(id));
    return new Lesson.Round(
        scene.id(), scene.documents(), List.of(), List.of("He could not know."), List.of());
  }

  private static List<Lesson.Step> plan(List<String> scenes) {
    Stream<Lesson.Step> decisions =
        scenes.stream()
            .map(
                scene ->
                    new Lesson.Step(
                        10, Lesson.Part.DECISION, new SceneId(scene), "Let them vote."));
    return Stream.concat(
            decisions, Stream.of(new Lesson.Step(15, Lesson.Part.DEBRIEF, null, "Talk about it.")))
        .toList();
  }
}
