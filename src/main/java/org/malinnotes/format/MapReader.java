package org.malinnotes.format;

import org.malinnotes.story.Plate;
import org.malinnotes.story.Text;

/** Reads maps. */
final class MapReader implements Part<Plate> {
  static final MapReader MAP = new MapReader();

  /** A line of a plate, which may well be blank. */
  private static final Part<String> LINE =
      new Part<>() {
        @Override
        public String read(Reading in, JsonTree node) {
          return Values.string(in, node);
        }
      };

  private MapReader() {}

  @Override
  public Plate read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.MAP);
    return new Plate(
        fields.id("id"),
        fields.words("title"),
        fields.read("from", Moments.MOMENT, Moments.NONE),
        fields.readOrNull("until", Moments.MOMENT),
        fields.some("plate", LINE),
        fields.list("ascii", LINE),
        fields.read("alternative", Texts.TEXT, Text.EMPTY));
  }
}
