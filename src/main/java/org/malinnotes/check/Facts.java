package org.malinnotes.check;

import org.malinnotes.story.Measure;

/** Where a measure's facts stand: its record is one of them, or a list. */
final class Facts {
  private Facts() {}

  static Where place(Where measure, Measure of, int fact) {
    return of.facts().size() == 1 ? measure.to("record") : measure.to("record", fact);
  }
}
