package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.DocumentFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** The documents of a decision with how many opened and cited each. */
final class DocumentsGrid {
  private DocumentsGrid() {}

  static Grid of(ClassFigures figures, RoundFigures round) {
    boolean evidence = figures.lesson().evidence();
    List<String> heads = new ArrayList<>(List.of("Document", "Opened it"));
    if (evidence) {
      heads.addAll(List.of("Cited it", "Of these unopened"));
    }
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (DocumentFigures document : round.documents()) {
      List<Grid.Cell> row = new ArrayList<>();
      row.add(
          Grid.Cell.text(
              document.document().title() + (document.opened() == 0 ? " **[nobody]**" : "")));
      row.add(Grid.Cell.bar(document.opened(), round.met()));
      if (evidence) {
        row.add(Grid.Cell.hatched(document.cited(), round.met()));
        row.add(Grid.Cell.number(document.unread().size()));
      }
      rows.add(row);
    }
    return new Grid("documents", "Documents at decision " + round.number(), heads, rows);
  }
}
