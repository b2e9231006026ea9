package org.malinnotes.workbench.export;

import java.util.function.Consumer;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;
import tools.jackson.core.JsonGenerator;

/** Writes a condition as a tree of objects, each with its {@code kind}. */
record ConditionTree(JsonGenerator json, Story story) implements Condition.Visitor<Void> {
  @Override
  public Void constant(Condition.Constant condition) {
    return node("constant", json -> json.writeBooleanProperty("value", condition.value()));
  }

  @Override
  public Void flag(Condition.Flag condition) {
    return node(
        "flag", json -> json.writeStringProperty("variable", variable(condition.variable())));
  }

  @Override
  public Void compare(Condition.Compare condition) {
    return node(
        "compare",
        json -> {
          json.writeStringProperty("variable", variable(condition.variable()));
          json.writeStringProperty("comparison", condition.comparison().symbol());
          json.writeNumberProperty("constant", condition.constant());
        });
  }

  @Override
  public Void not(Condition.Not condition) {
    return operands("not", condition.operand());
  }

  @Override
  public Void and(Condition.And condition) {
    return operands("and", condition.left(), condition.right());
  }

  @Override
  public Void or(Condition.Or condition) {
    return operands("or", condition.left(), condition.right());
  }

  private String variable(VariableId id) {
    return story.variable(id).id().value();
  }

  private Void operands(String kind, Condition... operands) {
    return node(
        kind,
        json -> {
          json.writeArrayPropertyStart("operands");
          for (Condition operand : operands) {
            operand.accept(this);
          }
          json.writeEndArray();
        });
  }

  private Void node(String kind, Consumer<JsonGenerator> content) {
    json.writeStartObject();
    json.writeStringProperty("kind", kind);
    content.accept(json);
    json.writeEndObject();
    return null;
  }
}
