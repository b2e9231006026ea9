package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;

/** Shapes and lines in Graphviz's words. */
final class DotLook {
  private static final List<String> SEATS =
      List.of("box", "ellipse", "hexagon", "diamond", "parallelogram", "trapezium");

  private DotLook() {}

  /** The shape of a chair's scenes; they repeat after six chairs. */
  static String seat(int seat) {
    return seat < 0 ? "plain" : SEATS.get(seat % SEATS.size());
  }

  /** The attributes of a node. */
  static String of(Node node) {
    List<String> look = new ArrayList<>();
    look.add("shape=" + shape(node));
    if (node.record()) {
      look.add("penwidth=3");
    }
    if (node.form() == Form.UNKNOWN || node.form() == Form.ELSEWHERE) {
      look.add("style=dashed");
    }
    if (!node.own()) {
      look.add("fontcolor=gray40, color=gray60, fontsize=9");
    }
    return String.join(", ", look);
  }

  private static String shape(Node node) {
    if (!node.own()) {
      return "plain";
    }
    return switch (node.form()) {
      case SCENE -> seat(node.seat());
      case ENDING -> "octagon";
      case HISTORY -> "doubleoctagon";
      case EXIT -> "cds";
      case ELSEWHERE -> "note";
      case UNKNOWN -> "box";
    };
  }

  /** The attributes of a link. */
  static String of(Course course) {
    return switch (course) {
      case RECORD -> "penwidth=3, weight=20";
      case ABSORBED -> "style=solid";
      case DETOUR -> "style=dashed";
      case BRANCH -> "style=dotted, penwidth=1.5";
    };
  }
}
