package org.malinnotes.workbench.graph;

import org.malinnotes.story.Chapter;

/** About how wide the picture's words are, in pixels: no font is at hand to ask. */
final class Widths {
  /** Letters of most fonts are on the average about so wide for each pixel of their size. */
  private static final double LETTER = 0.55;

  private static final double MARGIN = 24;
  private static final double BETWEEN = 40;

  private Widths() {}

  /** Of words in a size of the style sheet. */
  static double of(String words, double size) {
    return Label.columns(words) * size * LETTER;
  }

  /** Of what stands beside the lanes in a row. */
  static double of(Row row) {
    Node node = row.node();
    if (node == null) {
      return 0;
    }
    if (!row.isNode()) {
      return row.order().stream().mapToDouble(line -> of(line, 12)).max().orElse(0);
    }
    String note = Marks.note(node);
    return of(Marks.title(node), 13) + (note.isEmpty() ? 0 : 8 + of(note, 12));
  }

  /** That a chapter's heading needs from side to side. */
  static double of(Chapter chapter) {
    return 2 * MARGIN + of(Ground.title(chapter), 20) + BETWEEN + of(Ground.dates(chapter), 15);
  }

  /** That the lines above the picture need. */
  static double of(StoryGraph graph) {
    return 2 * MARGIN + Math.max(of(Svg.title(graph), 26), of(Summary.of(graph), 12));
  }
}
