package org.malinnotes.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.text.Span;

/**
 * Writes findings for people: {@code file:line:column: error[S012]: message}, the line of the file
 * with carets under what is meant, other places that belong to it, and what to do. Nothing in the
 * lines can drive a terminal.
 */
public final class DiagnosticPrinter {
  private final int width;

  /**
   * A printer.
   *
   * @param width the columns that lines of files are cut to; messages are not cut
   */
  public DiagnosticPrinter(int width) {
    this.width = width;
  }

  /** The lines of one finding, without an empty line after it. */
  public List<String> lines(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    Code code = finding.code();
    String kind = code.severity().word() + "[" + code.id() + "]: ";
    lines.add(Visible.of(place(finding) + kind + finding.message()));
    finding.place().ifPresent(span -> lines.addAll(Excerpt.of(span, width)));
    for (Diagnostic.Related related : finding.related()) {
      lines.add(Visible.of(place(related.span()) + related.message()));
      lines.addAll(Excerpt.of(related.span(), width));
    }
    if (finding.help() != null) {
      lines.add("help: " + Visible.of(finding.help()));
    }
    return List.copyOf(lines);
  }

  private static String place(Diagnostic finding) {
    return finding
        .place()
        .map(DiagnosticPrinter::place)
        .orElse(finding.file().isEmpty() ? "" : finding.file() + ": ");
  }

  private static String place(Span span) {
    return span.file().name() + ":" + span.position() + ": ";
  }
}
