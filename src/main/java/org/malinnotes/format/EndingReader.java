package org.malinnotes.format;

import org.malinnotes.story.Basis;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.MeasureId;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Text;

/** Reads endings. */
final class EndingReader implements Part<Ending> {
  static final EndingReader ENDING = new EndingReader();

  private static final Part<Outcome> OUTCOME =
      new Part<>() {
        @Override
        public Outcome read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.OUTCOME);
          return new Outcome(
              new MeasureId(fields.id("measure")),
              fields.read("when", Conditions.CONDITION, Condition.ALWAYS),
              fields.id("value"),
              fields.read("basis", Words.BASIS, Basis.CONJECTURE),
              fields.words("text"),
              fields.list("cite", Ids.ENTRY));
        }
      };

  private EndingReader() {}

  @Override
  public Ending read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.ENDING);
    return new Ending(
        new EndingId(fields.id("id")),
        fields.words("title"),
        fields.bool("record"),
        fields.read("date", Moments.MOMENT, Moments.NONE),
        fields.read("text", Texts.TEXT, Text.EMPTY),
        fields.readOrNull("basis", Words.GUESS),
        fields.readOrNull("because", BecauseReader.BECAUSE),
        fields.list("outcomes", OUTCOME));
  }
}
