package org.malinnotes.format;

import org.malinnotes.story.Condition;
import org.malinnotes.story.Decision;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Text;
import org.malinnotes.story.Weight;

/** Reads decisions. */
final class DecisionReader implements Part<Decision> {
  static final DecisionReader DECISION = new DecisionReader();

  private static final Part<Reply> REPLY =
      new Part<>() {
        @Override
        public Reply read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.REPLY);
          return new Reply(
              fields.read("when", Conditions.CONDITION, Condition.ALWAYS),
              new OptionId(fields.id("option")),
              fields.words("because"));
        }
      };

  private DecisionReader() {}

  @Override
  public Decision read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.DECISION);
    return new Decision(
        fields.words("question"),
        fields.read("weight", Words.WEIGHT, Weight.MINOR),
        fields.bool("counterfactual"),
        fields.some("options", OptionReader.OPTION),
        fields.list("reply", REPLY),
        fields.list("record", Ids.ENTRY),
        fields.read("reveal", Texts.TEXT, Text.EMPTY),
        fields.read("analogy", Texts.TEXT, Text.EMPTY),
        fields.read("hindsight", Texts.TEXT, Text.EMPTY),
        fields.words("discussion"));
  }
}
