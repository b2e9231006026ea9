package org.malinnotes.format;

import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Condition;

/** Reads conditions out of strings. */
final class Conditions implements Part<Condition> {
  static final Conditions CONDITION = new Conditions();

  private Conditions() {}

  @Override
  public Condition read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Condition>(in, "a condition (a string)", Condition.ALWAYS) {
          @Override
          public Condition string(JsonTree.Str node) {
            try {
              return ConditionParser.parse(node.value());
            } catch (ConditionSyntaxException e) {
              in.report(
                  Diagnostic.at(
                      ShapeCode.BAD_CONDITION,
                      in.span(node, e.start(), e.end()),
                      String.valueOf(e.getMessage()),
                      e.help()));
              return Condition.ALWAYS;
            }
          }
        });
  }
}
