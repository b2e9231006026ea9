package org.malinnotes.workbench.ink;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;

/** The comments at the top: what this is, on what it rests, and what is left out. */
final class InkHead {
  private InkHead() {}

  static String of(Story story, Setup setup, List<String> leftOut) {
    InkLines head = new InkLines();
    String subtitle = story.subtitle().isEmpty() ? "" : ": " + story.subtitle();
    comment(head, story.title() + subtitle + " (" + story.id() + " " + story.version() + ")");
    if (setup.alone()) {
      comment(head, "Chapter: " + story.chapter(setup.chapter()).title());
    }
    comment(
        head,
        "Played as: "
            + setup.held().stream()
                .map(seat -> story.seat(seat).name())
                .collect(Collectors.joining(", ")));
    if (story.source() != null) {
      comment(head, "Source: " + story.source().citation());
    }
    comment(head, "Written by malin story export. Text is CommonMark. Each ending has a tag.");
    if (!leftOut.isEmpty()) {
      comment(head, "Left out, because ink has no place for it:");
      leftOut.forEach(one -> comment(head, "- " + one));
    }
    head.gap();
    return head.toString();
  }

  private static void comment(InkLines head, String text) {
    head.add("// " + InkText.comment(text));
  }
}
