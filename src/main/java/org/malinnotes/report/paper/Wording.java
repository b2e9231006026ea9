package org.malinnotes.report.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Makes the texts of a story and its lessons ready to print. */
record Wording(Story story) {
  /** Paragraphs with their quotations. */
  Item.Prose prose(List<String> paragraphs) {
    return new Item.Prose(
        paragraphs.stream()
            .map(one -> Quoting.expand(story, one))
            .collect(Collectors.joining("\n\n")));
  }

  /** The same for paragraphs of a story. */
  Item.Prose told(List<Paragraph> paragraphs) {
    return prose(paragraphs.stream().map(Paragraph::markdown).toList());
  }

  /** What of a text shows in a state. */
  Item.Prose shown(Text text, Values values) {
    return told(Prose.shown(text, values));
  }

  /** A paragraph on one line, long quotations too. */
  String line(String paragraph) {
    return Segment.of(paragraph).stream()
        .map(segment -> segment.accept(new Inline()))
        .collect(Collectors.joining())
        .strip();
  }

  /** The references in brackets, led by a space; empty if there are none. */
  String references(List<EntryId> entries) {
    return Quoting.places(story, entries);
  }

  private final class Inline implements Segment.Visitor<String> {
    @Override
    public String words(Segment.Words words) {
      return words.markdown();
    }

    @Override
    public String quoted(Segment.Quoted quoted) {
      Entry entry = story.entry(quoted.entry());
      return Quoting.inline(story, entry);
    }
  }
}
