package org.malinnotes.workbench.graph;

import java.util.List;

/** Text as Mermaid reads it. */
final class MermaidText {
  private MermaidText() {}

  /** A quoted label of some lines; whatever Mermaid could read as more than text is a number. */
  static String lines(List<String> lines) {
    return '"' + String.join("<br>", lines.stream().map(MermaidText::escaped).toList()) + '"';
  }

  static String quoted(String text) {
    return lines(List.of(text));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean plain = point > 127 || Character.isLetterOrDigit(point) || isPlain(text, i, point);
      escaped.append(plain ? Character.toString(point) : "#" + point + ";");
      i += Character.charCount(point);
    }
    return escaped.toString();
  }

  /** Marks that mean nothing where they stand; a full stop after a number would begin a list. */
  private static boolean isPlain(String text, int at, int point) {
    boolean afterLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
    return point == ' ' || point == ',' || (afterLetter && (".-'?!".indexOf(point) >= 0));
  }
}
