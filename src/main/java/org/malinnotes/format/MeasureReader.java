package org.malinnotes.format;

import java.util.List;
import org.malinnotes.story.Measure;
import org.malinnotes.story.MeasureId;

/** Reads measures of the outcome. */
final class MeasureReader implements Part<Measure> {
  static final MeasureReader MEASURE = new MeasureReader();

  private static final Part<Measure.Level> LEVEL =
      new Part<>() {
        @Override
        public Measure.Level read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.LEVEL);
          return new Measure.Level(fields.id("id"), fields.words("label"));
        }
      };

  private MeasureReader() {}

  @Override
  public Measure read(Reading in, JsonTree node) {
    boolean cost = Peek.isTrue(Peek.property(node, "cost"));
    Fields fields = Fields.of(in, node, cost ? Shapes.COST : Shapes.MEASURE);
    fields.unique("scale", "id");
    return new Measure(
        new MeasureId(fields.id("id")),
        fields.words("title"),
        fields.words("question"),
        fields.bool("cost"),
        cost ? List.of() : fields.some("scale", LEVEL),
        fields.readOrNull("from", Moments.MOMENT),
        facts(fields, new FactReader(cost)));
  }

  private static List<Measure.Fact> facts(Fields fields, FactReader reader) {
    if (Peek.array(fields.get("record")) != null) {
      List<Measure.Fact> facts = fields.some("record", reader);
      return facts.isEmpty() ? List.of(FactReader.NONE) : facts;
    }
    return List.of(fields.read("record", reader, FactReader.NONE));
  }
}
