package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.Foresight;
import org.malinnotes.lesson.figures.ClassFigures;

/** How to read the figures, and what not to do with them. */
final class AdvicePart {
  private AdvicePart() {}

  static Part of(ClassFigures figures) {
    List<String> points = new ArrayList<>();
    points.add(
        "**No mark for an order, nor for what came of it.** What was decided is not what was right,"
            + " and whoever orders as was decided has not understood more. If anything here is marked,"
            + " let it be how much was done, the evidence and the foresight.");
    boolean pupils = !figures.pupils().isEmpty();
    if (pupils && figures.lesson().evidence()) {
      points.add(
          "**Evidence**, 0 to 100: whether the documents named bear on the pupil's own order; where"
              + " every order can have it, also whether two of independent origin speak for it, and"
              + " one against. The same care earns the same for a bold order as for a careful one.");
    }
    if (pupils && figures.lesson().forecast()) {
      int options = figures.rounds().get(0).options().size();
      points.add(
          "**Foresight**, 0 to 100: a forecast earns most for being right and sure, and loses most"
              + " for being wrong and sure. To know nothing and spread the forecast evenly over "
              + Counting.word(options)
              + " options would earn "
              + Math.round(Foresight.chance(options))
              + ". Those who already knew are left out.");
    }
    if (pupils) {
      points.add(
          "**Opened is not read**, and a document may have been read aloud or over a shoulder. Ask"
              + " before you conclude.");
    }
    points.add(
        "**Judgement, not character.** To be sure and wrong is what happened to those in the chair as"
            + " well. Do not read courage, cruelty or politics out of letters in a table.");
    points.add(
        "**Small numbers.** A few decisions say little about one pupil, and a difference of ten or"
            + " fifteen points says nothing. A whole class tells more.");
    return new Part(
        "reading",
        "How to read this, and what not to do with it",
        List.of(new Piece.Prose("- " + String.join("\n- ", points))));
  }
}
