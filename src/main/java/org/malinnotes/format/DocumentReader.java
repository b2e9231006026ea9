package org.malinnotes.format;

import java.util.Map;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Text;

/** Reads documents. */
final class DocumentReader implements Part<Document> {
  static final DocumentReader DOCUMENT = new DocumentReader();

  private static final Part<Document.Bearing> BEARING =
      new Part<>() {
        @Override
        public Document.Bearing read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.BEARING);
          return new Document.Bearing(
              new SceneId(fields.id("decision")),
              fields.list("for", Ids.OPTION),
              fields.list("against", Ids.OPTION));
        }
      };

  private DocumentReader() {}

  @Override
  public Document read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.DOCUMENT);
    fields.unique("bears", "decision");
    return new Document(
        new DocumentId(fields.id("id")),
        fields.words("title"),
        fields.words("kind"),
        fields.words("origin"),
        fields.read("written", Moments.MOMENT, Moments.NONE),
        fields.read("known", KnownReader.KNOWN, Map.of()),
        fields.read("text", Texts.TEXT, Text.EMPTY),
        fields.list("bears", BEARING),
        fields.list("cite", Ids.ENTRY));
  }
}
