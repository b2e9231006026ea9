package org.malinnotes.play;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.story.Because;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Story;

/** Prints the reasons an author gives, with the entries behind them. */
public final class Evidence {
  private Evidence() {}

  public static String because(Story story, Because because) {
    String text =
        because.text().paragraphs().stream()
            .map(Paragraph::markdown)
            .map(markdown -> Quoting.expand(story, markdown))
            .collect(Collectors.joining(" "));
    return text + references(story, because.cite());
  }

  /** The references of some entries in brackets, led by a space; empty if there are none. */
  public static String references(Story story, List<EntryId> cite) {
    if (cite.isEmpty()) {
      return "";
    }
    return cite.stream()
        .map(story::entry)
        .map(entry -> Quoting.place(story, entry))
        .distinct()
        .collect(Collectors.joining("; ", " (", ")"));
  }
}
