package org.malinnotes.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.story.Because;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Story;

/** Prints evidence: each quotation once in a debrief, after that its reference alone. */
final class Citing {
  private final Story story;
  private final Set<EntryId> printed = new LinkedHashSet<>();

  Citing(Story story) {
    this.story = story;
  }

  /** The entries as block quotations; those printed before are left out. */
  List<String> quotations(List<EntryId> entries) {
    List<String> blocks = new ArrayList<>();
    for (EntryId entry : entries) {
      if (printed.add(entry)) {
        blocks.add(Quoting.block(story, story.entry(entry)));
      }
    }
    return blocks;
  }

  /** The references in brackets, led by a space; empty if there are none. */
  String references(List<EntryId> entries) {
    return Quoting.places(story, entries);
  }

  /** An author's reason with its references. */
  String because(Because because) {
    return markdown(because.text().paragraphs(), " ") + references(because.cite());
  }

  /** Paragraphs with their quotations printed. */
  String markdown(List<Paragraph> paragraphs, String between) {
    return paragraphs.stream()
        .map(paragraph -> Quoting.expand(story, paragraph.markdown()))
        .collect(Collectors.joining(between));
  }
}
