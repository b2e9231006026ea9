package org.malinnotes.report.paper;

import java.util.List;

/**
 * Something to print for a lesson.
 *
 * @param title plain text
 * @param language the story's language, as a BCP 47 tag
 * @param lead paragraphs of CommonMark under the title
 * @param leaves in order
 * @param colophon where it comes from: plain text
 */
public record Paper(
    String title, String language, List<String> lead, List<Leaf> leaves, String colophon) {
  /** Keeps the lists as they are now. */
  public Paper {
    lead = List.copyOf(lead);
    leaves = List.copyOf(leaves);
  }
}
