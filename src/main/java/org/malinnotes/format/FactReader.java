package org.malinnotes.format;

import java.util.List;
import org.malinnotes.story.Measure;

/**
 * Reads what happened.
 *
 * @param cost whether it is human cost, which has no value on a scale
 */
record FactReader(boolean cost) implements Part<Measure.Fact> {
  /** Stands for a fact that is missing; its absence has been reported. */
  static final Measure.Fact NONE = new Measure.Fact(null, null, "", List.of());

  @Override
  public Measure.Fact read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, cost ? Shapes.COST_FACT : Shapes.FACT);
    return new Measure.Fact(
        fields.readOrNull("from", Moments.MOMENT),
        cost ? null : fields.id("value"),
        fields.words("text"),
        fields.list("cite", Ids.ENTRY));
  }
}
