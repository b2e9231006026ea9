package org.malinnotes.format;

import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.SceneId;

/** Reads the one lesson of a file. */
final class LessonReader {
  /** No lesson takes longer than ten hours. */
  static final int MOST_MINUTES = 600;

  private static final Part<Lesson.Aim> AIM =
      new Part<>() {
        @Override
        public Lesson.Aim read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.AIM);
          return new Lesson.Aim(
              fields.read("skill", LessonWords.SKILL, LessonWords.SKILL.first()),
              fields.words("text"));
        }
      };

  private static final Part<Lesson.Skip> SKIP =
      new Part<>() {
        @Override
        public Lesson.Skip read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.SKIP);
          return new Lesson.Skip(
              new SceneId(fields.id("scene")), fields.list("told", Values.WORDS));
        }
      };

  private LessonReader() {}

  /** The lesson in a file. */
  static Lesson read(Reading in) {
    Fields fields = Fields.of(in, in.tree(), Shapes.LESSON);
    fields.unique("decisions", "scene");
    fields.unique("skips", "scene");
    fields.unique("questions", "id");
    fields.namesOnce("seats");
    return new Lesson(
        new LessonId(fields.id("id")),
        fields.words("title"),
        fields.words("question"),
        fields.within("minutes", 1, MOST_MINUTES, "a lesson takes", "minutes"),
        new ChapterId(fields.id("chapter")),
        fields.some("seats", Ids.SEAT),
        fields.read("reveal", LessonWords.REVEAL, Lesson.Reveal.NOW),
        fields.get("forecast") == null || fields.bool("forecast"),
        fields.get("evidence") == null || fields.bool("evidence"),
        fields.some("aims", AIM),
        fields.some("framing", Values.WORDS),
        fields.some("observer", Values.WORDS),
        fields.some("care", Values.WORDS),
        fields.some("background", Values.WORDS),
        fields.some("decisions", RoundReader.ROUND),
        fields.list("skips", SKIP),
        fields.some("afterwards", Values.WORDS),
        fields.some("questions", QuestionReader.QUESTION),
        fields.words("exit"),
        fields.some("plan", PlanReader.STEP));
  }
}
