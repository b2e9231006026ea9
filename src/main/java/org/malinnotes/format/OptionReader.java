package org.malinnotes.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Because;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Text;

/** Reads the options of a decision. */
final class OptionReader implements Part<Option> {
  static final OptionReader OPTION = new OptionReader();

  private OptionReader() {}

  @Override
  public Option read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.OPTION);
    return new Option(
        new OptionId(fields.id("id")),
        fields.words("label"),
        fields.read("standing", Words.STANDING, Standing.CONJECTURE),
        fields.list("by", Ids.PERSON),
        fields.list("cite", Ids.ENTRY),
        fields.read("when", Conditions.CONDITION, Condition.ALWAYS),
        fields.wordsOrNull("unavailable"),
        fields.read("effects", Effects.CHANGES, List.of()),
        fields.read("text", Texts.TEXT, Text.EMPTY),
        departure(fields),
        fields.read("goto", RouteReader.ROUTE, RouteReader.NONE));
  }

  private static @Nullable Departure departure(Fields fields) {
    JsonTree kind = fields.get("departure");
    Because because = fields.readOrNull("because", BecauseReader.BECAUSE);
    JsonTree rejoin = fields.get("rejoin");
    if (kind == null) {
      alone(fields, "because");
      alone(fields, "rejoin");
      return null;
    }
    return new Departure(
        Words.DEPARTURE.read(fields.in(), kind),
        // A story without a source may leave the reason out; the rules of evidence ask for it.
        because == null ? new Because(Text.EMPTY, List.of()) : because,
        rejoin == null ? null : new SceneId(Ids.read(fields.in(), rejoin)));
  }

  private static void alone(Fields fields, String name) {
    JsonTree.Property property = fields.object().properties().get(name);
    if (property != null) {
      String message = Quoted.words(name) + " belongs to a departure, and there is none";
      fields
          .in()
          .report(
              Diagnostic.at(
                  ShapeCode.WITHOUT_DEPARTURE,
                  fields.in().span(property.nameStart(), property.nameEnd()),
                  message,
                  "add `departure`, or take it out"));
    }
  }
}
