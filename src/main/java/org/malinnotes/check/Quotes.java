package org.malinnotes.check;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Segment;

/** Finds the entries of the record that a paragraph prints. */
public final class Quotes {
  private Quotes() {}

  /** The entries printed, in order. */
  public static List<EntryId> in(String markdown) {
    List<EntryId> entries = new ArrayList<>();
    for (Segment segment : Segment.of(markdown)) {
      segment.accept(
          new Segment.Visitor<Boolean>() {
            @Override
            public Boolean words(Segment.Words words) {
              return false;
            }

            @Override
            public Boolean quoted(Segment.Quoted quoted) {
              return entries.add(quoted.entry());
            }
          });
    }
    return entries;
  }
}
