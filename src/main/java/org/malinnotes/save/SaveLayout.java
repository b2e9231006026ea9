package org.malinnotes.save;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Lays a file out for human eyes: two spaces a level, each event on a line of its own. */
final class SaveLayout {
  private static final List<String> BREAKS =
      IntStream.rangeClosed(0, 6).mapToObj(n -> "\n" + "  ".repeat(n)).toList();

  private SaveLayout() {}

  /**
   * A printer.
   *
   * @param levels down to which level each property has a line; what lies deeper is not broken
   */
  static PrettyPrinter printer(int levels) {
    return new Printer(levels);
  }

  /** An object that is begun on a line of its own ends on one, and one within a line within it. */
  private static final class Printer extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private final transient Breaks within;
    private final transient Breaks closing;

    Printer(int levels) {
      super(
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayElementSpacing(Separators.Spacing.NONE));
      within = new Breaks(levels);
      closing = new Breaks(levels - 1);
      indentObjectsWith(within);
      indentArraysWith(new Breaks(levels + 1));
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) {
      indentObjectsWith(closing);
      super.writeEndObject(json, members);
      indentObjectsWith(within);
    }
  }

  /** Breaks the line down to a level and puts a space below it. */
  private record Breaks(int deepest) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      json.writeRaw(level > deepest ? " " : BREAKS.get(level));
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
