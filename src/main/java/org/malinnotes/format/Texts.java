package org.malinnotes.format;

import java.util.List;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Text;

/** Reads prose: one paragraph as a string, or an array of them. */
final class Texts implements Part<Text> {
  static final Texts TEXT = new Texts();

  private static final Part<Paragraph> PARAGRAPH =
      new Part<>() {
        @Override
        public Paragraph read(Reading in, JsonTree node) {
          return node.accept(new AnyParagraph(in, "a paragraph (a string or an object)"));
        }
      };

  private Texts() {}

  @Override
  public Text read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Text>(in, "text (a string or an array of paragraphs)", Text.EMPTY) {
          @Override
          public Text string(JsonTree.Str node) {
            return new Text(List.of(PARAGRAPH.read(in, node)));
          }

          @Override
          public Text array(JsonTree.Arr node) {
            if (node.items().isEmpty()) {
              in.report(ShapeCode.EMPTY, node, "this text is empty", null);
            }
            return new Text(Values.list(in, node, PARAGRAPH));
          }
        });
  }

  private static Paragraph plain(String markdown) {
    return new Paragraph(Condition.ALWAYS, markdown, null, List.of());
  }

  private static final class AnyParagraph extends Expecting<Paragraph> {
    AnyParagraph(Reading in, String expected) {
      super(in, expected, plain(""));
    }

    @Override
    public Paragraph string(JsonTree.Str node) {
      return plain(Values.words(in, node));
    }

    @Override
    public Paragraph object(JsonTree.Obj node) {
      Fields fields = Fields.of(in, node, Shapes.PARAGRAPH);
      return new Paragraph(
          fields.read("when", Conditions.CONDITION, Condition.ALWAYS),
          fields.words("text"),
          fields.readOrNull("basis", Words.GUESS),
          fields.list("cite", Ids.ENTRY));
    }
  }
}
