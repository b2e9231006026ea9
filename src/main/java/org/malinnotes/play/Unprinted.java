package org.malinnotes.play;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.engine.Happening;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Segment;

/** Which entries of a decision's record its reveal does not print itself. */
public final class Unprinted {
  private Unprinted() {}

  /** In the order of the record. */
  public static List<EntryId> of(Happening.Revealed revealed) {
    Set<EntryId> printed = new HashSet<>();
    for (Paragraph paragraph : revealed.text()) {
      for (Segment segment : Segment.of(paragraph.markdown())) {
        segment.accept(new Printed(printed));
      }
    }
    return revealed.decision().record().stream().filter(one -> !printed.contains(one)).toList();
  }

  /** Notes which entries a text prints. */
  private record Printed(Set<EntryId> entries) implements Segment.Visitor<Boolean> {
    @Override
    public Boolean words(Segment.Words words) {
      return false;
    }

    @Override
    public Boolean quoted(Segment.Quoted quoted) {
      return entries.add(quoted.entry());
    }
  }
}
