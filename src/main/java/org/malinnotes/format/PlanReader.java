package org.malinnotes.format;

import org.malinnotes.story.Lesson;
import org.malinnotes.story.SceneId;

/** Reads the steps of a lesson's time plan. */
final class PlanReader implements Part<Lesson.Step> {
  static final PlanReader STEP = new PlanReader();

  private PlanReader() {}

  @Override
  public Lesson.Step read(Reading in, JsonTree node) {
    boolean decision = isForDecision(node);
    Fields fields = Fields.of(in, node, decision ? Shapes.DECISION_STEP : Shapes.OTHER_STEP);
    return new Lesson.Step(
        fields.within("minutes", 1, LessonReader.MOST_MINUTES, "a step takes", "minutes"),
        fields.read("part", LessonWords.PART, Lesson.Part.FRAMING),
        decision ? new SceneId(fields.id("scene")) : null,
        fields.words("text"));
  }

  /**
   * A step that names a scene is for its decision, unless it says that it is for something else.
   */
  private static boolean isForDecision(JsonTree node) {
    String word = Peek.string(Peek.property(node, "part"));
    return word == null || !LessonWords.PART.words().contains(word)
        ? Peek.property(node, "scene") != null
        : word.equals(Lesson.Part.DECISION.word());
  }
}
