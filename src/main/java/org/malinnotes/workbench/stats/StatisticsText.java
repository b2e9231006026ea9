package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malinnotes.diagnostic.Visible;
import org.malinnotes.story.Scene;

/** Writes figures for a reader, at any width. */
public final class StatisticsText {
  private static final int LONGEST = 80;
  private static final List<Figure> OVERVIEW =
      List.of(Figure.SCENES, Figure.DECISIONS, Figure.OPTIONS, Figure.WORDS, Figure.MINUTES);
  private static final List<String> OVERVIEW_HEADS =
      List.of("Scenes", "Decisions", "Options", "Words", "Minutes");

  private final Statistics all;
  private final int width;
  private final boolean linear;
  private final List<String> lines = new ArrayList<>();

  private StatisticsText(Statistics all, int width, boolean linear) {
    this.all = all;
    this.width = width;
    this.linear = linear;
  }

  /**
   * The text, a newline at its end.
   *
   * @param width columns to keep within, where words allow
   * @param linear whether it is read aloud: without columns
   */
  public static String of(Statistics all, int width, boolean linear) {
    return new StatisticsText(all, width, linear).write();
  }

  private String write() {
    paragraph(name(all.title()));
    sum();
    if (!all.parts().isEmpty()) {
      heading("Chapter by chapter");
      chapters();
    }
    if (!all.record().isEmpty()) {
      heading("The record’s line");
      all.record().forEach(this::record);
    }
    if (!all.stretches().isEmpty()) {
      heading("Longest stretch without an order");
      all.stretches().forEach(this::stretch);
    }
    if (all.pages() != null) {
      heading("The source");
      source(all.pages());
    }
    heading("How it is counted");
    paragraph(
        "Words are those printed: quotations with their references, every paragraph whatever its"
            + " condition, a document once, where it is first offered. Prologues and endings"
            + " belong to no chair. A quotation counts wherever it is printed or cited, so"
            + " these figures do not add up to the sum. Reading time is at "
            + all.pace()
            + " words a minute.");
    return String.join("\n", lines) + "\n";
  }

  private void sum() {
    lines.add("");
    List<Column> columns = all.sum().columns();
    Table table = new Table(heads(columns));
    for (Figure figure : Figure.values()) {
      if (columns.stream().anyMatch(column -> column.has(figure))) {
        table.add(
            figure.label(),
            figure.isPart() ? 1 : 0,
            columns.stream().map(column -> value(column, figure)).toList());
      }
    }
    lines.addAll(table.print(width, linear));
  }

  private void chapters() {
    Table table = new Table(OVERVIEW_HEADS);
    for (Part part : all.parts()) {
      String title = part.chapter().number() + " " + part.chapter().title();
      table.add(name(title), 0, overview(part.last()));
      if (part.columns().size() > 1) {
        List<Column> seats = part.columns().subList(0, part.columns().size() - 1);
        seats.forEach(seat -> table.add(name(seat.name()), 1, overview(seat)));
      }
    }
    lines.addAll(table.print(width, linear));
  }

  private static List<String> overview(Column column) {
    return OVERVIEW.stream().map(figure -> value(column, figure)).toList();
  }

  private static String value(Column column, Figure figure) {
    return column.has(figure) ? number(column.get(figure)) : "–";
  }

  /** The chairs by surname where that tells them apart, which takes less room. */
  private static List<String> heads(List<Column> columns) {
    List<String> surnames =
        columns.stream()
            .map(column -> name(column.name()))
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .toList();
    return surnames.stream().distinct().count() == columns.size()
        ? surnames
        : columns.stream().map(column -> name(column.name())).toList();
  }

  private void record(RecordLength length) {
    paragraph(
        who(length.name())
            + ": "
            + count(length.words(), "word")
            + ", "
            + time(length.words())
            + ", "
            + count(length.orders(), "order")
            + "; the documents on the way are "
            + count(length.documents(), "word")
            + " more, "
            + time(length.documents())
            + "."
            + (length.whole() ? "" : " The record cannot be played to its end from here."));
  }

  private void stretch(Stretch stretch) {
    String from =
        stretch.after() == null
            ? "from the start of a game"
            : "after the order at " + scene(stretch.after());
    String to = stretch.before().isEmpty() ? "" : ", to " + stretch.before();
    paragraph(
        who(stretch.name())
            + ": at most "
            + count(stretch.words(), "word")
            + " in "
            + count(stretch.scenes().size(), "scene")
            + ", "
            + from
            + name(to)
            + ". Read on the way: "
            + stretch.scenes().stream().map(StatisticsText::scene).collect(Collectors.joining("; "))
            + ".");
  }

  private void source(Pages pages) {
    paragraph(
        "All quotations of the record: "
            + count(all.quoted(), "word")
            + ", of "
            + number(all.limit())
            + " at most.");
    int used = pages.used().size();
    paragraph(
        "Pages used: "
            + used
            + " of "
            + (pages.last() - pages.first() + 1)
            + ", with the times each is printed or cited: "
            + pages.used().entrySet().stream()
                .map(page -> page.getKey() + Wrapped.TIED + "×" + page.getValue())
                .collect(Collectors.joining(", "))
            + ".");
    List<String> unused = pages.unused();
    paragraph(
        unused.isEmpty()
            ? "Every page is used."
            : "Pages not used: " + pages.unusedCount() + ": " + String.join(", ", unused) + ".");
  }

  private static String who(String name) {
    return name.equals(Column.ALL) ? "All chairs" : name(name);
  }

  private static String scene(Scene scene) {
    return name(scene.title()) + " (" + name(scene.id().value()) + ")";
  }

  private String time(int words) {
    int minutes = Column.minutes(words, all.pace());
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private static String count(int number, String what) {
    return number(number) + " " + what + (number == 1 ? "" : "s");
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String name(String words) {
    int length = words.codePointCount(0, words.length());
    String kept =
        length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    return Visible.of(kept) + (length <= LONGEST ? "" : "…");
  }

  private void heading(String words) {
    lines.add("");
    paragraph(words);
  }

  private void paragraph(String words) {
    lines.addAll(Wrapped.lines(words, width, 2));
  }
}
