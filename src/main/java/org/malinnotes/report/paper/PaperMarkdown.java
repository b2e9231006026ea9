package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.report.Words;

/** Writes a paper as CommonMark with tables as GitHub writes them. */
public final class PaperMarkdown {
  private PaperMarkdown() {}

  /** The whole paper. */
  public static String of(Paper paper) {
    List<String> text = new ArrayList<>();
    text.add("# " + Plain.markdown(paper.title()));
    text.addAll(paper.lead());
    for (Leaf leaf : paper.leaves()) {
      if (leaf.fresh()) {
        text.add("---");
      }
      if (!leaf.running().isEmpty()) {
        text.add("*" + Plain.markdown(leaf.running()) + "*");
      }
      text.add("## " + leaf.heading());
      text.add(items(leaf.items()));
    }
    text.add("---");
    text.add(Plain.markdown(paper.colophon()));
    return Words.visible(String.join("\n\n", text)) + "\n";
  }

  /** Items alone. */
  static String items(List<Item> items) {
    ItemMarkdown writer = new ItemMarkdown();
    return String.join("\n\n", items.stream().map(item -> item.accept(writer)).toList());
  }
}
