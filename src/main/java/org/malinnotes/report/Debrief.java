package org.malinnotes.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malinnotes.engine.Engine;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.SaveFile;

/**
 * A line laid beside the record: what it cost, how it compares, decision by decision. Computed,
 * never stored; works before the line has ended too, and then tells nothing that lies ahead.
 *
 * @param title plain text
 * @param language the story's language, as a BCP 47 tag
 * @param lead paragraphs of CommonMark that stand before the first section
 * @param sections in order, human cost first
 * @param colophon where it comes from: plain text
 */
public record Debrief(
    String title, String language, List<String> lead, List<Section> sections, String colophon) {

  /**
   * The debrief of a save's active line, its other lines compared in a line each. With the reveal
   * kept to the end, the record and the scores stay closed while the active line has not ended.
   * Fails as {@link Resumption#of} does.
   */
  public static Attempt<Debrief> of(Engine engine, SaveFile save) {
    return Resumption.of(engine, save).map(line -> of(new Ground(engine, line)));
  }

  private static Debrief of(Ground ground) {
    List<Section> sections =
        Stream.of(
                CostSection.of(ground),
                CountSection.of(ground),
                DecisionsSection.of(ground),
                OtherChairSection.of(ground),
                LedgerSection.of(ground),
                MetersSection.of(ground),
                DissentersSection.of(ground),
                LinesSection.of(ground),
                FatesSection.of(ground),
                QuestionsSection.of(ground),
                ReadingSection.of(ground))
            .flatMap(Optional::stream)
            .toList();
    return new Debrief(
        "Debrief: " + ground.story().title(),
        ground.story().language(),
        Lead.of(ground),
        sections,
        colophon(ground));
  }

  private static String colophon(Ground ground) {
    return "The save "
        + ground.save().name().value()
        + ", line "
        + ground.save().active()
        + "; the story "
        + ground.story().id()
        + ", version "
        + ground.story().version()
        + ".";
  }
}
