package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Taken;

/**
 * Questions to talk about: one for each decision met, which may tell what was decided, then the
 * story's general ones.
 */
final class QuestionsSection {
  private QuestionsSection() {}

  static Optional<Section> of(Ground ground) {
    List<String> text =
        ground.closed()
            ? new ArrayList<>()
            : ByChapter.text(ground, (taken, mark) -> question(ground, taken), true);
    boolean met = !text.isEmpty();
    if (!ground.story().questions().isEmpty()) {
      text.add(met ? "And of the whole:" : "Of the whole:");
      text.add("- " + String.join("\n- ", ground.story().questions()));
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.prose("questions", "Questions to talk about", text));
  }

  private static List<String> question(Ground ground, Taken taken) {
    String question = ground.decision(taken).discussion();
    return question.isEmpty() ? List.of() : List.of("- " + question);
  }
}
