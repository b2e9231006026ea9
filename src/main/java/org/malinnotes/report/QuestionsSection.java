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
    List<String> met = new ArrayList<>();
    for (Taken taken : ground.state().ownLine()) {
      String question = ground.decision(taken).discussion();
      if (!question.isEmpty() && !ground.closed()) {
        met.add("- " + question);
      }
    }
    List<String> text = new ArrayList<>();
    if (!met.isEmpty()) {
      text.add(String.join("\n", met));
    }
    if (!ground.story().questions().isEmpty()) {
      text.add(met.isEmpty() ? "Of the whole:" : "And of the whole:");
      text.add("- " + String.join("\n- ", ground.story().questions()));
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.prose("questions", "Questions to talk about", text));
  }
}
