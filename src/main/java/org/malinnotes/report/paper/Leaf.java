package org.malinnotes.report.paper;

import java.util.List;

/**
 * A part of a paper under a heading of its own.
 *
 * @param id a name within the paper, letters, digits and hyphens
 * @param heading CommonMark within a line
 * @param fresh whether it begins a page, so that it can be given out by itself
 * @param running what stands small above the heading, so that a loose page can be told: plain text,
 *     empty for nothing; room to write follows a colon at its end
 */
public record Leaf(String id, String heading, boolean fresh, String running, List<Item> items) {
  /** Keeps the list as it is now. */
  public Leaf {
    items = List.copyOf(items);
  }

  /** One that goes on where the last ended. */
  static Leaf on(String id, String heading, List<Item> items) {
    return new Leaf(id, heading, false, "", items);
  }
}
