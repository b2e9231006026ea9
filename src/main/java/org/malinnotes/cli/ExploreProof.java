package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Proof;
import org.malinnotes.check.explore.Stop;
import org.malinnotes.check.explore.Survey;

/** Says of each kind of claim whether it is proved, and what stands in the way. */
final class ExploreProof {
  private ExploreProof() {}

  static List<String> lines(Survey survey, List<Exploration> found, boolean everything) {
    Proof proof = survey.proof();
    List<String> lines = new ArrayList<>();
    if (!everything) {
      lines.add("Only a part of the story was walked: the rest may meet what this does not.");
    }
    lines.add(ends(survey, found));
    if (survey.whole()) {
      if (everything && !proof.told()) {
        lines.add(
            "In the whole story paragraphs and outcomes were looked for along lines at random.");
      } else if (!proof.told()) {
        lines.add("In the whole story, conditions of paragraphs and outcomes were not followed.");
      }
      return lines;
    }
    String open =
        found.stream()
            .filter(it -> !it.whole())
            .map(it -> ExploreWords.where(it.setup()))
            .collect(Collectors.joining("; "));
    lines.add("Not walked to its end: " + open + ". Not proved, therefore:");
    lines.add("  that a scene, option or ending not met there is never met;");
    lines.add("  that a paragraph or outcome not met there is never told;");
    lines.add("  that its lines end, and come to no other fault;");
    lines.add("  that options or variables make no difference there.");
    lines.add("Its lines, chances and ranges are left out; lines shown are shortest anyway.");
    lines.add("To go on, explore again " + further(survey, found) + ",");
    lines.add("or explore --chapter by --chapter.");
    return lines;
  }

  /**
   * How to come further: with more states if they were too few, with more memory if it was full.
   */
  private static String further(Survey survey, List<Exploration> found) {
    List<String> ways = new ArrayList<>();
    if (found.stream().anyMatch(it -> it.stop().equals(Optional.of(Stop.LIMIT)))) {
      ways.add("with --limit " + Math.min(Integer.MAX_VALUE, 4L * survey.limit()));
    }
    if (found.stream().anyMatch(it -> it.stop().equals(Optional.of(Stop.MEMORY)))) {
      ways.add("with more memory, by JAVA_TOOL_OPTIONS=-Xmx8g");
    }
    return String.join(" and ", ways);
  }

  private static String ends(Survey survey, List<Exploration> found) {
    if (survey.endless()) {
      return "Not every line ends: orders can lead round in a circle.";
    }
    if (found.stream().anyMatch(it -> !it.faults().isEmpty())) {
      return "Not every line comes to an ending: see the faults above.";
    }
    if (survey.proof().ends()) {
      return "Every line ends.";
    }
    return survey.whole()
        ? "Whether every line ends is not proved: the memory did not suffice for it."
        : "A search was stopped, so whether every line ends is not proved.";
  }
}
