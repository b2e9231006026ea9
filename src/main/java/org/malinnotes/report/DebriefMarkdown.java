package org.malinnotes.report;

import java.util.List;

/** Writes a debrief as CommonMark: headings, paragraphs and lists, no tables, no raw HTML. */
public final class DebriefMarkdown {
  private DebriefMarkdown() {}

  /**
   * The whole debrief.
   *
   * @param ascii whether the plots use ASCII alone
   */
  public static String of(Debrief debrief, boolean ascii) {
    StringBuilder text = new StringBuilder("# " + debrief.title() + "\n\n");
    debrief.lead().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    for (Section section : debrief.sections()) {
      text.append("## ").append(section.heading()).append("\n\n");
      for (Part part : section.parts()) {
        text.append(part.accept(new Writer(ascii))).append("\n\n");
      }
    }
    text.append("---\n\n").append(debrief.colophon()).append('\n');
    return Words.visible(text.toString());
  }

  private record Writer(boolean ascii) implements Part.Visitor<String> {
    @Override
    public String prose(Part.Prose part) {
      return part.markdown();
    }

    @Override
    public String plot(Plot plot) {
      List<String> lines = TextPlot.draw(plot, ascii);
      String about = plot.about().isEmpty() ? "" : " " + plot.about();
      return "**"
          + plot.label()
          + ".**"
          + about
          + "\n\n```text\n"
          + String.join("\n", lines)
          + "\n```\n\n"
          + plot.course();
    }
  }
}
