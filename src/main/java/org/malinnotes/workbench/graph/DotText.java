package org.malinnotes.workbench.graph;

import java.util.List;

/** Text as Graphviz reads it. */
final class DotText {
  private DotText() {}

  /** A quoted string that stands for just this text: Graphviz reads escapes and entities in it. */
  static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /** A quoted label of some lines. */
  static String lines(List<String> lines) {
    return '"' + String.join("\\n", lines.stream().map(DotText::escaped).toList()) + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
