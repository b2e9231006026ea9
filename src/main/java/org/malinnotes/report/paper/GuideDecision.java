package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.engine.Prose;
import org.malinnotes.story.Decision;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Segment;

/** One decision as a teacher needs it, with everything that pupils learn only afterwards. */
record GuideDecision(Wording wording, Arrival arrival, Otherwise otherwise) {
  /**
   * All of it.
   *
   * @param clock when it is at hand; empty if the plan does not say
   */
  Leaf leaf(String clock) {
    List<Item> items = new ArrayList<>();
    Decision decision = arrival.decision();
    items.add(new Item.Prose("*" + where(clock) + "*"));
    items.add(new Item.Prose("**" + decision.question() + "**"));
    items.addAll(new GuideTables(wording, arrival).items());
    items.add(new Item.Heading(3, "What was decided"));
    items.add(decided());
    section(
        items,
        "What " + chair() + " got wrong, or could not know",
        arrival.round().misperception());
    section(items, "Where the leadership wavered", arrival.round().wavering());
    section(items, "To ask the class", List.of(decision.discussion()));
    Item.Prose later = wording.shown(decision.hindsight(), arrival.values());
    if (!later.markdown().isEmpty()) {
      items.add(new Item.Heading(3, "What was learned later"));
      items.add(later);
    }
    items.addAll(otherwise.items(wording));
    return Leaf.on(
        "decision-" + arrival.number(),
        "Decision " + arrival.number() + ": " + arrival.scene().title(),
        items);
  }

  private String where(String clock) {
    return arrival.scene().date().inWords()
        + " · "
        + arrival.scene().place()
        + " · in the chair of "
        + chair()
        + (clock.isEmpty() ? "" : " · " + clock);
  }

  private String chair() {
    return wording.story().seat(arrival.scene().seat()).name();
  }

  private void section(List<Item> items, String heading, List<String> paragraphs) {
    if (paragraphs.stream().anyMatch(one -> !one.isBlank())) {
      items.add(new Item.Heading(3, heading));
      items.add(wording.prose(paragraphs));
    }
  }

  /** The reveal, then what else of the record shows it and is not quoted in it. */
  private Item decided() {
    List<Paragraph> reveal = Prose.shown(arrival.decision().reveal(), arrival.values());
    Set<EntryId> rest = new LinkedHashSet<>(arrival.decision().record());
    for (Paragraph paragraph : reveal) {
      Segment.of(paragraph.markdown()).forEach(segment -> rest.removeAll(segment.accept(QUOTED)));
    }
    List<String> text = new ArrayList<>();
    text.add(wording.told(reveal).markdown());
    rest.forEach(entry -> text.add(Quoting.block(wording.story(), wording.story().entry(entry))));
    return new Item.Prose(String.join("\n\n", text));
  }

  private static final Segment.Visitor<Set<EntryId>> QUOTED =
      new Segment.Visitor<>() {
        @Override
        public Set<EntryId> words(Segment.Words words) {
          return Set.of();
        }

        @Override
        public Set<EntryId> quoted(Segment.Quoted quoted) {
          return Set.of(quoted.entry());
        }
      };
}
