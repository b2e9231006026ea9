package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule with its parts in it, filled to the width where it opens a scene; in words when spoken.
 */
final class RuleLines {
  private final Style style;
  private final boolean strong;

  RuleLines(Style style, boolean strong) {
    this.style = style;
    this.strong = strong;
  }

  List<String> of(List<String> parts) {
    if (style.screenReader()) {
      return parts.isEmpty() ? List.of() : spoken(parts);
    }
    if (parts.isEmpty()) {
      return List.of(rule(style.width()));
    }
    return filled(new Hanging(style).beside("── ", Face.FAINT, inner -> rows(parts, inner)));
  }

  private List<String> spoken(List<String> parts) {
    String sentence = String.join(", ", parts);
    String end = sentence.matches("(?s).*[.?!…]\\s*") ? "" : ".";
    return Wrap.flowing(text(sentence + end, Face.PLAIN), style.width());
  }

  /** The parts joined, as many to a row as fit. */
  private List<String> rows(List<String> parts, Style inner) {
    String joint = style.ascii() ? " | " : " · ";
    List<String> rows = new ArrayList<>();
    for (String part : parts) {
      int last = rows.size() - 1;
      String longer = last < 0 ? part : rows.get(last) + joint + part;
      if (last >= 0 && text(longer, Face.PLAIN).columns() <= inner.width()) {
        rows.set(last, longer);
      } else {
        rows.add(part);
      }
    }
    Face face = strong ? Face.STRONG : Face.PLAIN;
    return rows.stream()
        .flatMap(row -> Wrap.flowing(text(row, face), inner.width()).stream())
        .toList();
  }

  private List<String> filled(List<String> rows) {
    int left = style.width() - Looks.columns(rows.get(0));
    if (!strong || left < 3) {
      return rows;
    }
    List<String> filled = new ArrayList<>(rows);
    filled.set(0, rows.get(0) + " " + rule(left - 1));
    return filled;
  }

  private String rule(int columns) {
    return text("─".repeat(columns), Face.FAINT).whole();
  }

  private StyledText text(String words, Face face) {
    return new StyledText(style).add(words, face);
  }
}
