package org.malinnotes.format;

import java.util.List;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Text;

/** Reads chapters with their starts and exits. */
final class ChapterReader implements Part<Chapter> {
  static final ChapterReader CHAPTER = new ChapterReader();

  private static final Part<Chapter.Start> START =
      new Part<>() {
        @Override
        public Chapter.Start read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.START);
          return new Chapter.Start(
              new SeatId(fields.id("seat")),
              new SceneId(fields.id("scene")),
              fields.read("set", Effects.VALUES, List.of()),
              fields.read("situation", Texts.TEXT, Text.EMPTY));
        }
      };

  private static final Part<Chapter.Exit> EXIT =
      new Part<>() {
        @Override
        public Chapter.Exit read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.EXIT);
          JsonTree to = fields.present("to");
          return new Chapter.Exit(
              fields.id("id"),
              fields.read("when", Conditions.CONDITION, Condition.ALWAYS),
              to == null ? null : new ChapterId(Ids.read(in, to)),
              new EndingId(fields.id("alone")));
        }
      };

  private ChapterReader() {}

  @Override
  public Chapter read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.CHAPTER);
    fields.unique("starts", "seat");
    fields.unique("exits", "id");
    JsonTree number = fields.get("number");
    int counted = fields.number("number");
    if (number != null && counted < 1) {
      in.report(ShapeCode.OUT_OF_RANGE, number, "chapters are counted from 1", null);
    }
    return new Chapter(
        new ChapterId(fields.id("id")),
        counted,
        fields.words("title"),
        fields.words("dates"),
        fields.words("folder"),
        fields.read("prologue", Texts.TEXT, Text.EMPTY),
        fields.list("starts", START),
        fields.some("exits", EXIT));
  }
}
