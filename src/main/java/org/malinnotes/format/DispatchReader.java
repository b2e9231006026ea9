package org.malinnotes.format;

import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Text;

/** Reads what another chair may learn of a scene, or why it learns nothing. */
final class DispatchReader implements Part<Dispatch> {
  static final DispatchReader DISPATCH = new DispatchReader();

  private DispatchReader() {}

  @Override
  public Dispatch read(Reading in, JsonTree node) {
    if (Peek.property(node, "withheld") != null) {
      return new Dispatch.Withheld(Fields.of(in, node, Shapes.WITHHELD).words("withheld"));
    }
    Fields fields = Fields.of(in, node, Shapes.SENT);
    return new Dispatch.Sent(
        fields.read("text", Texts.TEXT, Text.EMPTY),
        fields.some("knownTo", Ids.SEAT),
        fields.read("knownAt", Moments.MOMENT, Moments.NONE));
  }
}
