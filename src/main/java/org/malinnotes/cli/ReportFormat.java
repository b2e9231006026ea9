package org.malinnotes.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the report on a class can be written. */
enum ReportFormat {
  /** A page for any browser, and for paper. */
  HTML(".html", ".htm"),
  /** For an editor. */
  MARKDOWN(".md", ".markdown"),
  /** A row for each pupil, for a spreadsheet. */
  CSV(".csv");

  private final List<String> endings;

  ReportFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format of this name; throws {@link ComplaintException} for others. */
  static ReportFormat of(String typed) {
    return OneOf.of("--format", values(), typed);
  }

  /**
   * The format that the name of a file asks for, HTML where it has no ending.
   *
   * @throws ComplaintException for an ending of another kind
   */
  static ReportFormat byName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.lastIndexOf('.') <= 0) {
      return HTML;
    }
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    "From the name of "
                        + Shown.of(file)
                        + " it is not clear how to write it. Name it .html, .md or .csv, or say so"
                        + " with --format.",
                    Exit.USAGE));
  }

  /** All names, for help. */
  static String words() {
    return OneOf.words(values(), "|");
  }
}
