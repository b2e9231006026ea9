package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malinnotes.lesson.figures.ClassFigures;

/**
 * The report on a class: what to talk about first, what it rests on after that. Computed, never
 * stored; it says how was judged, and gives no marks for decisions or for what came of them.
 *
 * @param title plain text
 * @param language the story's, as a BCP 47 tag
 * @param lead paragraphs of CommonMark before the first part
 * @param parts in order
 * @param sheets half a page for each pupil, in the order of the pupils
 * @param colophon plain text
 */
public record ClassReport(
    String title,
    String language,
    List<String> lead,
    List<Part> parts,
    List<Sheet> sheets,
    String colophon) {

  /**
   * The report.
   *
   * @param findings what is wrong with files, in sentences: plain text
   */
  public static ClassReport of(ClassFigures figures, List<String> findings) {
    List<Part> parts =
        Stream.of(
                TalkPart.of(figures),
                RoundsPart.of(figures),
                AnswersPart.of(figures),
                CalibrationPart.of(figures),
                RecordPart.of(figures),
                PupilsPart.of(figures),
                FindingsPart.of(findings),
                Optional.of(AdvicePart.of(figures)))
            .flatMap(Optional::stream)
            .toList();
    List<Sheet> sheets = new ArrayList<>();
    figures.pupils().forEach(pupil -> sheets.add(Sheet.of(figures, pupil)));
    return new ClassReport(
        "Report on a class: " + figures.lesson().title(),
        figures.story().language(),
        ReportLead.of(figures),
        parts,
        List.copyOf(sheets),
        "The lesson "
            + figures.lesson().id().value()
            + " of the story "
            + figures.story().id()
            + ", version "
            + figures.story().version()
            + ".");
  }
}
