package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was the matter with files, so that nobody is missed without notice. */
final class FindingsPart {
  private FindingsPart() {}

  static Optional<Part> of(List<String> findings) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    List<String> text = new ArrayList<>();
    text.add(
        "Files that were refused or may be double, so that you can ask for them again, and names"
            + " that stand on one side only. This finds accidents, not forgery.");
    text.add(
        "- "
            + String.join(
                "\n- ",
                findings.stream()
                    .map(finding -> Foreign.markdown(Foreign.text(finding)))
                    .toList()));
    return Optional.of(
        new Part(
            "findings",
            "What is missing, or needs a look",
            List.of(new Piece.Prose(String.join("\n\n", text)))));
  }
}
