package org.malinnotes.format;

import java.util.List;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** Reads variables: numbers with their bounds, and flags. */
final class VariableReader implements Part<Variable> {
  static final VariableReader VARIABLE = new VariableReader();

  private VariableReader() {}

  @Override
  public Variable read(Reading in, JsonTree node) {
    boolean flag = "flag".equals(Peek.string(Peek.property(node, "type")));
    Fields fields = Fields.of(in, node, flag ? Shapes.FLAG : Shapes.NUMBER);
    fields.read("type", Words.IS_FLAG, flag);
    return new Variable(
        new VariableId(fields.id("id")),
        flag,
        fields.words("label"),
        flag ? 0 : fields.number("min"),
        flag ? 1 : fields.number("max"),
        flag ? (fields.bool("start") ? 1 : 0) : fields.number("start"),
        flag ? List.of() : fields.list("levels", Values.WORDS),
        fields.list("seats", Ids.SEAT),
        fields.words("about"));
  }
}
