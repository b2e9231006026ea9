package org.malinnotes.workbench.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;

/**
 * One row of the picture: a chapter's heading, a node, or one of its orders.
 *
 * @param chapter the chapter that begins; null in other rows
 * @param node the node, or the one that the order belongs to; null in a heading
 * @param order the words of the order in lines; empty in other rows
 * @param links what leaves from this row
 * @param day the day that begins with this row; empty where it goes on
 * @param top where the row begins, in pixels
 * @param height in pixels
 */
record Row(
    @Nullable Chapter chapter,
    @Nullable Node node,
    List<String> order,
    List<Link> links,
    String day,
    double top,
    double height) {
  /** Where its line runs. */
  double middle() {
    return top + Math.min(height, Rows.NODE) / 2;
  }

  /** Whether the node itself stands here. */
  boolean isNode() {
    return node != null && order.isEmpty();
  }
}
