package org.malinnotes.cli;

import java.util.List;

/** How a story's graph can be drawn. */
enum GraphFormat {
  /** A picture for any browser. */
  SVG(".svg"),
  /** For Graphviz. */
  DOT(".dot", ".gv"),
  /** For Mermaid, which many code hosts draw. */
  MERMAID(".mmd", ".mermaid");

  private final List<String> endings;

  GraphFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format of this name; throws {@link ComplaintException} for others. */
  static GraphFormat of(String typed) {
    return OneOf.of("--format", values(), typed);
  }

  /**
   * The format that the name of a file asks for, SVG where it has no ending.
   *
   * @throws ComplaintException for an ending of another kind
   */
  static GraphFormat byName(String file) {
    return OneOf.byEnding(
        file, values(), SVG, format -> format.endings, "how to draw it. Name it .svg, .dot, .mmd");
  }

  /** All names, for help. */
  static String words() {
    return OneOf.words(values(), "|");
  }
}
