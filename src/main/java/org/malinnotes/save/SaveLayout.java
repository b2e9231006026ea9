package org.malinnotes.save;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Lays a save out for human eyes: two spaces a level, each event on a line of its own. */
final class SaveLayout {
  /** The level at which the fields of a line of the game stand; what lies deeper is not broken. */
  private static final int LINE_FIELDS = 3;

  private static final List<String> BREAKS =
      IntStream.rangeClosed(0, LINE_FIELDS + 1).mapToObj(n -> "\n" + "  ".repeat(n)).toList();

  private SaveLayout() {}

  static PrettyPrinter printer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayElementSpacing(Separators.Spacing.NONE));
    printer.indentObjectsWith(new Breaks(LINE_FIELDS));
    printer.indentArraysWith(new Breaks(LINE_FIELDS + 1));
    return printer;
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
