package org.malinnotes.report.paper;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one item as CommonMark. A line to write on is a rule. */
final class ItemMarkdown implements Item.Visitor<String> {
  private static final String LINE = "_".repeat(60);

  @Override
  public String prose(Item.Prose item) {
    return item.markdown();
  }

  @Override
  public String heading(Item.Heading item) {
    return "#".repeat(item.level()) + " " + item.text();
  }

  @Override
  public String document(Item.Document item) {
    return "#### "
        + item.heading()
        + "\n\n*"
        + Plain.markdown(item.about())
        + "*\n\n"
        + item.markdown();
  }

  @Override
  public String terms(Item.Terms item) {
    return item.terms().stream()
        .map(term -> "- **" + Plain.markdown(term.term()) + "**: " + line(term.markdown()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String options(Item.Options item) {
    return item.cards().stream()
        .map(
            card ->
                "- **"
                    + card.letter()
                    + "**  "
                    + line(card.label())
                    + (card.note().isEmpty() ? "" : " *" + line(card.note()) + "*"))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String ticks(Item.Ticks item) {
    return item.label()
        + "\n\n"
        + item.boxes().stream()
            .map(box -> "☐ " + Plain.markdown(box))
            .collect(Collectors.joining("   "));
  }

  @Override
  public String lines(Item.Lines item) {
    return item.label() + ("\n\n" + LINE).repeat(item.count());
  }

  @Override
  public String table(Item.Table item) {
    return "**"
        + item.caption()
        + "**\n\n"
        + row(item.heads())
        + "\n"
        + row(Collections.nCopies(item.heads().size(), "---"))
        + item.rows().stream().map(row -> "\n" + row(row)).collect(Collectors.joining());
  }

  @Override
  public String cards(Item.Cards item) {
    return row(item.letters())
        + "\n"
        + row(Collections.nCopies(item.letters().size(), ":---:"))
        + "\n"
        + row(item.letters());
  }

  @Override
  public String strip(Item.Strip item) {
    return "---\n\n**"
        + Plain.markdown(item.heading())
        + "** · "
        + Plain.markdown(item.name())
        + " "
        + "_".repeat(24)
        + "\n\n"
        + PaperMarkdown.items(item.items());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> line(cell).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String line(String markdown) {
    return markdown.replaceAll("\\s+", " ").strip();
  }
}
