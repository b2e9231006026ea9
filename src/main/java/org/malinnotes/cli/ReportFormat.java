package org.malinnotes.cli;

import java.util.List;

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
    return OneOf.byEnding(
        file,
        values(),
        HTML,
        format -> format.endings,
        "how to write it. Name it .html, .md or .csv");
  }

  /** All names, for help. */
  static String words() {
    return OneOf.words(values(), "|");
  }
}
