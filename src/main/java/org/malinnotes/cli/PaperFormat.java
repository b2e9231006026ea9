package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.malinnotes.report.paper.Paper;
import org.malinnotes.report.paper.PaperHtml;
import org.malinnotes.report.paper.PaperMarkdown;

/** How a paper can be written. */
enum PaperFormat {
  /** A page that prints from any browser. */
  HTML(PaperHtml::of),
  /** For whoever wants to change it. */
  MARKDOWN(PaperMarkdown::of);

  /** What the option takes. */
  static final String WORDS = OneOf.words(values(), "|");

  private final Function<Paper, String> writer;

  PaperFormat(Function<Paper, String> writer) {
    this.writer = writer;
  }

  /**
   * The format asked for; otherwise HTML for a file whose name ends like a page's, else Markdown.
   * Throws {@link ComplaintException} for a word that is none.
   */
  static PaperFormat of(Given given) {
    return given
        .text("--format")
        .map(typed -> OneOf.of("--format", values(), typed))
        .orElseGet(
            () -> given.path("--out").filter(PaperFormat::isPage).isPresent() ? HTML : MARKDOWN);
  }

  String write(Paper paper) {
    return writer.apply(paper);
  }

  private static boolean isPage(Path file) {
    String name =
        Optional.ofNullable(file.getFileName())
            .map(Path::toString)
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }
}
