package org.malinnotes.format;

import org.malinnotes.story.Lesson;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** Reads the decisions that a lesson counts. */
final class RoundReader implements Part<Lesson.Round> {
  static final RoundReader ROUND = new RoundReader();

  private static final Part<Lesson.Argument> ARGUMENT =
      new Part<>() {
        @Override
        public Lesson.Argument read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.ARGUMENT);
          return new Lesson.Argument(new OptionId(fields.id("option")), fields.words("text"));
        }
      };

  private RoundReader() {}

  @Override
  public Lesson.Round read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.ROUND);
    fields.namesOnce("documents");
    return new Lesson.Round(
        new SceneId(fields.id("scene")),
        fields.list("documents", Ids.DOCUMENT),
        fields.some("arguments", ARGUMENT),
        fields.some("misperception", Values.WORDS),
        fields.list("wavering", Values.WORDS));
  }
}
