package org.malinnotes.report;

import java.util.List;

/**
 * A part of a debrief under a heading of its own.
 *
 * @param id a name within the page, letters and hyphens
 * @param heading plain text
 */
public record Section(String id, String heading, List<Part> parts) {
  /** A section of prose alone. */
  static Section prose(String id, String heading, List<String> paragraphs) {
    return new Section(id, heading, List.of(new Part.Prose(String.join("\n\n", paragraphs))));
  }
}
