package org.malinnotes.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
    String name = file.toLowerCase(Locale.ROOT);
    if (name.lastIndexOf('.') <= 0) {
      return SVG;
    }
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    "From the name of "
                        + Shown.of(file)
                        + " it is not clear how to draw it. Name it "
                        + Arrays.stream(values())
                            .map(format -> format.endings.get(0))
                            .collect(Collectors.joining(", "))
                        + ", or say so with --format.",
                    Exit.USAGE));
  }

  /** All names, for help. */
  static String words() {
    return OneOf.words(values(), "|");
  }
}
