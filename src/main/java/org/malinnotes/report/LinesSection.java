package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.RecordScore;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.SavedLine;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Story;

/** The other lines of the same save, one sentence each. */
final class LinesSection {
  private LinesSection() {}

  static Optional<Section> of(Ground ground) {
    List<String> lines = new ArrayList<>();
    for (SavedLine line : ground.save().lines()) {
      if (line.number() != ground.save().active()) {
        Resumption.of(ground.engine(), ground.save().resume(line.number()))
            .result()
            .ifPresent(
                played ->
                    lines.add("- " + line(ground, line, new Ground(ground.engine(), played))));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.prose("lines", "Other lines of this save", List.of(String.join("\n", lines))));
  }

  private static String line(Ground ground, SavedLine line, Ground other) {
    StringBuilder text = new StringBuilder("**Line " + line.number() + ":** ");
    text.append(Words.count(other.state().ownLine().size(), "order"));
    Story story = ground.story();
    if (!other.ended()) {
      text.append(", as far as *").append(story.scene(other.state().scene()).title()).append("*");
    } else {
      text.append(", to the ending *")
          .append(story.ending(other.state().ending()).title())
          .append("*");
    }
    if (!ground.closed() && !other.closed()) {
      RecordScore.of(story, other.state())
          .score()
          .ifPresent(score -> text.append("; decisions ").append(score).append(" of 100"));
      if (other.ended()) {
        text.append(outcomes(story, other));
      }
    }
    return text.append('.').toString();
  }

  private static String outcomes(Story story, Ground other) {
    Ending ending = story.ending(other.state().ending());
    Ledger ledger = Ledger.of(story, ending, other.state().values());
    StringBuilder text = new StringBuilder();
    ledger.score().ifPresent(score -> text.append("; outcomes ").append(score).append(" of 100"));
    ledger.rows().stream()
        .filter(row -> row.measure().cost())
        .forEach(row -> text.append("; ").append(CostSection.told(row).toLowerCase(Locale.ROOT)));
    return text.toString();
  }
}
