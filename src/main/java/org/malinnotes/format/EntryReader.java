package org.malinnotes.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;

/** Reads entries of the record. */
final class EntryReader implements Part<Entry> {
  static final EntryReader ENTRY = new EntryReader();

  private EntryReader() {}

  @Override
  public Entry read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.ENTRY);
    JsonTree note = fields.present("note");
    return new Entry(
        new EntryId(fields.id("id")),
        fields.words("quote"),
        fields.read("page", PAGES, List.of()),
        note == null ? null : Values.number(in, note),
        fields.read("kind", Words.KIND, Words.KIND.first()),
        name(in, fields, "speaker"),
        name(in, fields, "to"),
        fields.read("about", Moments.MOMENT, Moments.NONE),
        name(in, fields, "said"),
        name(in, fields, "primary"));
  }

  private static @Nullable String name(Reading in, Fields fields, String property) {
    JsonTree node = fields.present(property);
    return node == null ? null : Values.words(in, node);
  }

  private static final Part<List<Integer>> PAGES =
      new Part<>() {
        @Override
        public List<Integer> read(Reading in, JsonTree node) {
          return node.accept(
              new Expecting<List<Integer>>(in, "a page or two pages", List.of()) {
                @Override
                public List<Integer> number(JsonTree.Num node) {
                  return List.of(Values.whole(in, node));
                }

                @Override
                public List<Integer> array(JsonTree.Arr node) {
                  if (node.items().isEmpty() || node.items().size() > 2) {
                    in.report(ShapeCode.OUT_OF_RANGE, node, "give one page or two", null);
                  }
                  return Values.list(in, node, Values.NUMBER);
                }
              });
        }
      };
}
