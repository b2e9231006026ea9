package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Text;

/** The paragraphs of a text that show in a state. */
public final class Prose {
  private Prose() {}

  /** The paragraphs whose condition holds, in order. */
  public static List<Paragraph> shown(Text text, Values values) {
    List<Paragraph> shown = new ArrayList<>(text.paragraphs().size());
    for (Paragraph paragraph : text.paragraphs()) {
      if (Truth.of(paragraph.when(), values)) {
        shown.add(paragraph);
      }
    }
    return List.copyOf(shown);
  }
}
