package org.malinnotes.workbench.stats;

import java.util.List;
import org.malinnotes.check.Words;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;
import org.malinnotes.story.UnknownNameException;

/** Counts words as they are printed: quotations with their references. */
final class Printed {
  private final Story story;

  Printed(Story story) {
    this.story = story;
  }

  int words(Text text) {
    return words(text.paragraphs());
  }

  int words(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> words(paragraph.markdown())).sum();
  }

  /** The words of a paragraph; where it prints an entry that is not there, its own alone. */
  int words(String markdown) {
    try {
      return Words.count(Quoting.expand(story, markdown));
    } catch (UnknownNameException missing) {
      return Words.own(markdown);
    }
  }
}
