package org.malinnotes.workbench.graph;

import java.util.List;

/** Shapes and lines in Mermaid's words. */
final class MermaidLook {
  private static final List<String[]> SEATS =
      List.of(
          new String[] {"[", "]"},
          new String[] {"([", "])"},
          new String[] {"{{", "}}"},
          new String[] {"[/", "/]"},
          new String[] {"[\\", "\\]"},
          new String[] {"{", "}"});

  /** How scenes that are walked unseen are drawn. */
  static final String CLASSES =
      "  classDef unseen fill:#f4f4f4,stroke:#a0a0a0,color:#5a5a5a,stroke-dasharray:2 2\n";

  private MermaidLook() {}

  /** A label in the shape of a chair's scenes; they repeat after six chairs. */
  static String seat(int seat, String label) {
    return around(SEATS.get(Math.max(0, seat) % SEATS.size()), label);
  }

  /** A label in the shape of a node. */
  static String of(Node node, String label) {
    return shape(node, label) + (node.own() ? "" : ":::unseen");
  }

  private static String shape(Node node, String label) {
    if (!node.own()) {
      return around(SEATS.get(0), label);
    }
    return switch (node.form()) {
      case SCENE -> seat(node.seat(), label);
      case ENDING -> around(new String[] {">", "]"}, label);
      case HISTORY -> around(new String[] {"[[", "]]"}, label);
      case EXIT -> around(new String[] {"[\\", "/]"}, label);
      case ELSEWHERE -> around(new String[] {"[(", ")]"}, label);
      case UNKNOWN -> around(new String[] {"{", "}"}, label);
    };
  }

  private static String around(String[] shape, String label) {
    return shape[0] + label + shape[1];
  }

  /** The arrow of a link. */
  static String arrow(Course course) {
    return switch (course) {
      case RECORD -> "==>";
      case ABSORBED -> "-->";
      case DETOUR, BRANCH -> "-.->";
    };
  }

  /** How a link is drawn where its arrow does not say it; empty where it does. */
  static String dashes(Course course) {
    return switch (course) {
      case RECORD, ABSORBED -> "";
      case DETOUR -> "stroke-dasharray:9 5,stroke-width:2px";
      case BRANCH -> "stroke-dasharray:2 4,stroke-width:2px";
    };
  }
}
