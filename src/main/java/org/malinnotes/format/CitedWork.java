package org.malinnotes.format;

import java.util.List;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Source;

/** Reads the work on which a story rests. */
final class CitedWork implements Part<Source> {
  static final CitedWork SOURCE = new CitedWork();

  private CitedWork() {}

  @Override
  public Source read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.SOURCE);
    List<Integer> pages = fields.list("pages", Values.NUMBER);
    boolean range = pages.size() == 2 && pages.get(0) <= pages.get(1);
    JsonTree.Arr written = Peek.array(fields.get("pages"));
    if (written != null && !range) {
      in.report(ShapeCode.OUT_OF_RANGE, written, "give the first page and the last", null);
    }
    return new Source(
        fields.words("citation"),
        fields.words("short"),
        range ? pages.get(0) : 0,
        range ? pages.get(1) : 0);
  }
}
