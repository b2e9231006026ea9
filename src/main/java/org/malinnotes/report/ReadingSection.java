package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.story.Source;

/** The source of the quotations, and what to read next. */
final class ReadingSection {
  private ReadingSection() {}

  static Optional<Section> of(Ground ground) {
    List<String> text = new ArrayList<>();
    Source source = ground.story().source();
    if (source != null) {
      text.add("The quotations and the page numbers are from " + Words.sentence(source.citation()));
    }
    if (!ground.story().reading().isEmpty()) {
      text.add("- " + String.join("\n- ", ground.story().reading()));
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.prose("reading", "Further reading", text));
  }
}
