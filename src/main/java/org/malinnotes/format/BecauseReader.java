package org.malinnotes.format;

import org.malinnotes.story.Because;
import org.malinnotes.story.Text;

/** Reads reasons with their evidence. */
final class BecauseReader implements Part<Because> {
  static final BecauseReader BECAUSE = new BecauseReader();

  private BecauseReader() {}

  @Override
  public Because read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.BECAUSE);
    return new Because(fields.read("text", Texts.TEXT, Text.EMPTY), fields.list("cite", Ids.ENTRY));
  }
}
