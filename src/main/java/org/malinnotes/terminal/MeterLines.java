package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block.Meters.Meter;

/** Values as little bars with the word for each; as sentences when spoken. */
final class MeterLines {
  /** The longest bar; a longer scale is drawn to this many cells. */
  private static final int CELLS = 10;

  private final Style style;
  private final List<Meter> meters;
  private final int labelColumns;
  private final int barColumns;

  MeterLines(Style style, List<Meter> meters) {
    this.style = style;
    this.meters = meters;
    this.labelColumns =
        meters.stream()
            .mapToInt(meter -> text(meter.label()).columns())
            .filter(columns -> columns <= style.width() / 2)
            .max()
            .orElse(0);
    this.barColumns = meters.stream().mapToInt(MeterLines::cells).max().orElse(0);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Meter meter : meters) {
      lines.addAll(style.screenReader() ? spoken(meter) : drawn(meter));
    }
    return lines;
  }

  private List<String> spoken(Meter meter) {
    String scale =
        meter.min() == 0
            ? meter.value() + " of " + meter.max()
            : meter.value() + " on a scale from " + meter.min() + " to " + meter.max();
    String about = meter.about().isBlank() ? "" : " " + meter.about();
    return flow(meter.label() + ": " + meter.word() + ", " + scale + "." + about, style);
  }

  private List<String> drawn(Meter meter) {
    int label = text(meter.label()).columns();
    List<String> lines = new ArrayList<>();
    String lead;
    if (label > labelColumns) {
      lines.addAll(flow(meter.label(), style));
      lead = "  ";
    } else {
      lead = meter.label() + " ".repeat(labelColumns - label + 2);
    }
    lines.addAll(
        new Hanging(style)
            .beside(lead + bar(meter), Face.PLAIN, inner -> flow(meter.word(), inner)));
    if (!meter.about().isBlank()) {
      lines.addAll(
          new Hanging(style)
              .beside(
                  "  ", Face.PLAIN, inner -> MarkdownLines.of(meter.about(), inner, Face.FAINT)));
    }
    return lines;
  }

  private String bar(Meter meter) {
    long range = range(meter);
    long from = Math.max(0, Math.min(range, (long) meter.value() - meter.min()));
    int cells = cells(meter);
    int full = (int) Math.round((double) from * cells / range);
    return "▮".repeat(full) + "▯".repeat(cells - full) + " ".repeat(barColumns - cells + 2);
  }

  private static int cells(Meter meter) {
    return (int) Math.min(CELLS, range(meter));
  }

  private static long range(Meter meter) {
    return Math.max(1, (long) meter.max() - meter.min());
  }

  private List<String> flow(String words, Style inner) {
    return Wrap.flowing(text(words), inner.width());
  }

  private StyledText text(String words) {
    return new StyledText(style).add(words, Face.PLAIN);
  }
}
