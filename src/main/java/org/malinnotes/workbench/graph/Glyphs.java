package org.malinnotes.workbench.graph;

import java.util.List;
import java.util.Locale;

/** The shapes of nodes, drawn around a point. */
final class Glyphs {
  private static final String[] SEATS = {
    "<rect x=\"-9\" y=\"-7.5\" width=\"18\" height=\"15\"/>",
    "<circle r=\"8.5\"/>",
    "<path d=\"M-10 0L-5 -8.5H5L10 0L5 8.5H-5Z\"/>",
    "<path d=\"M0 -10.5L10.5 0L0 10.5L-10.5 0Z\"/>",
    "<path d=\"M-6 -7.5H11L6 7.5H-11Z\"/>",
    "<path d=\"M-6 -7.5H6L11 7.5H-11Z\"/>"
  };

  private Glyphs() {}

  /** The shape of a chair's scenes; they repeat after six chairs. */
  static String seat(int seat) {
    return SEATS[Math.max(0, seat) % SEATS.length];
  }

  /** The shape of a node. */
  static String of(Node node) {
    if (!node.own()) {
      return "<circle r=\"3.5\"/>";
    }
    return switch (node.form()) {
      case SCENE -> seat(node.seat());
      case ENDING -> "<path d=\"M-8 -3.5L-3.5 -8H3.5L8 -3.5V3.5L3.5 8H-3.5L-8 3.5Z\"/>";
      case HISTORY -> star();
      case EXIT -> "<path d=\"M-9 -7L0 0L9 -7V0L0 8L-9 0Z\"/>";
      case ELSEWHERE -> "<path class=\"open\" d=\"M-4 -7H-8V7H-4M4 -7H8V7H4M-3 0H3\"/>";
      case UNKNOWN -> "<circle class=\"gap\" r=\"8.5\"/>";
    };
  }

  /** The letter or sign in it. */
  static String sign(Node node, List<String> initials) {
    if (!node.own()) {
      return "";
    }
    return switch (node.form()) {
      case SCENE -> node.seat() < 0 ? "?" : initials.get(node.seat());
      case UNKNOWN -> "?";
      case ENDING, HISTORY, EXIT, ELSEWHERE -> "";
    };
  }

  private static String star() {
    StringBuilder path = new StringBuilder("<path d=\"");
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5;
      double radius = i % 2 == 0 ? 11 : 4.8;
      path.append(
          String.format(
              Locale.ROOT,
              "%s%.1f %.1f",
              i == 0 ? "M" : "L",
              radius * Math.sin(angle),
              -radius * Math.cos(angle)));
    }
    return path.append("Z\"/>").toString();
  }
}
