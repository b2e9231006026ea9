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

  /** The format that the name of a file asks for; HTML where it asks for none of these. */
  static ReportFormat byName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst()
        .orElse(HTML);
  }

  /** All names, for help. */
  static String words() {
    return OneOf.words(values(), "|");
  }
}
