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
    boolean cost = Peek.isTrue(Peek.property(node, "cost")) || isMeantForCost(node);
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

  /** Without a scale, and without a value of one, it is a measure of cost that does not say so. */
  private static boolean isMeantForCost(JsonTree node) {
    JsonTree record = Peek.property(node, "record");
    JsonTree.Arr several = Peek.array(record);
    List<JsonTree> facts =
        several != null ? several.items() : record == null ? List.of() : List.of(record);
    return !facts.isEmpty()
        && Peek.property(node, "cost") == null
        && Peek.property(node, "scale") == null
        && facts.stream().allMatch(fact -> Peek.property(fact, "value") == null);
  }

  private static List<Measure.Fact> facts(Fields fields, FactReader reader) {
    if (Peek.array(fields.get("record")) != null) {
      List<Measure.Fact> facts = fields.some("record", reader);
      return facts.isEmpty() ? List.of(FactReader.NONE) : facts;
    }
    return List.of(fields.read("record", reader, FactReader.NONE));
  }
}
