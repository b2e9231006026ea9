package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.report.Words;

/** Writes the report as CommonMark with tables as GitHub writes them. */
public final class ClassMarkdown {
  private ClassMarkdown() {}

  /**
   * The whole report.
   *
   * @param sheets whether half a page for each pupil follows; nothing can be folded here
   */
  public static String of(ClassReport report, Sheets sheets) {
    List<String> text = new ArrayList<>();
    text.add("# " + report.title());
    text.addAll(report.lead());
    for (Part part : report.parts()) {
      text.add("## " + part.heading());
      part.pieces().forEach(piece -> text.add(piece.accept(new Writer())));
    }
    if (sheets == Sheets.PRINTED && !report.sheets().isEmpty()) {
      text.add("## Half a page for each pupil");
      report.sheets().forEach(sheet -> sheet(text, sheet));
    }
    text.add("---");
    text.add(report.colophon());
    return Words.visible(String.join("\n\n", text)) + "\n";
  }

  private static void sheet(List<String> text, Sheet sheet) {
    text.add("### " + Foreign.markdown(sheet.name()));
    text.add(sheet.scores());
    text.add(table(sheet.decisions()));
    for (Sheet.Answered answered : sheet.answers()) {
      text.add("*" + answered.ask() + "* " + Foreign.markdown(answered.answer()));
    }
    text.add(sheet.key());
  }

  private static String table(Grid grid) {
    List<String> lines = new ArrayList<>();
    lines.add(line(grid.heads()));
    lines.add(line(Collections.nCopies(grid.heads().size(), "---")));
    grid.rows().forEach(row -> lines.add(line(row.stream().map(cell -> cell.markdown()).toList())));
    return String.join("\n", lines);
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private record Writer() implements Piece.Visitor<String> {
    @Override
    public String prose(Piece.Prose piece) {
      return piece.markdown();
    }

    @Override
    public String points(Piece.Points piece) {
      List<String> points = new ArrayList<>();
      for (Topic topic : piece.topics()) {
        String number = points.size() + 1 + ". ";
        points.add(number + topic.sentence() + "\n\n   *Ask:* " + topic.question());
      }
      return String.join("\n\n", points);
    }

    @Override
    public String voices(Piece.Voices piece) {
      return piece.voices().stream()
          .map(
              voice ->
                  "- **" + Foreign.markdown(voice.name()) + "**: " + Foreign.markdown(voice.text()))
          .collect(Collectors.joining("\n"));
    }

    @Override
    public String grid(Grid piece) {
      return table(piece);
    }

    @Override
    public String picture(Picture piece) {
      return piece.words();
    }
  }
}
