package org.malinnotes.workbench.stats;

import java.util.List;

/** The tables of figures: all that is counted, and the chapters side by side. */
final class Tables {
  private static final List<Figure> OVERVIEW =
      List.of(Figure.SCENES, Figure.DECISIONS, Figure.OPTIONS, Figure.WORDS, Figure.MINUTES);
  private static final List<String> OVERVIEW_HEADS =
      List.of("Scenes", "Decisions", "Options", "Words", "Minutes");

  private Tables() {}

  /** Every figure, a column for each chair. */
  static Table sum(Part all) {
    List<Column> columns = all.columns();
    Table table = new Table(heads(columns));
    for (Figure figure : Figure.values()) {
      if (columns.stream().anyMatch(column -> column.has(figure))) {
        table.add(
            figure.label(),
            figure.isPart() ? 1 : 0,
            columns.stream().map(column -> value(column, figure)).toList());
      }
    }
    return table;
  }

  /** A line for each chapter and each chair in it. */
  static Table chapters(List<Part> parts) {
    Table table = new Table(OVERVIEW_HEADS);
    for (Part part : parts) {
      String title = part.chapter().number() + " " + part.chapter().title();
      table.add(Saying.name(title), 0, overview(part.last()));
      if (part.columns().size() > 1) {
        List<Column> seats = part.columns().subList(0, part.columns().size() - 1);
        seats.forEach(seat -> table.add(name(seat), 1, overview(seat)));
      }
    }
    return table;
  }

  private static List<String> overview(Column column) {
    return OVERVIEW.stream().map(figure -> value(column, figure)).toList();
  }

  private static String value(Column column, Figure figure) {
    return column.has(figure) ? Saying.number(column.get(figure)) : "–";
  }

  private static String name(Column column) {
    return column.seat().map(seat -> Saying.name(seat.name())).orElse("all");
  }

  /** The chairs by surname where that tells them apart, which takes less room. */
  private static List<String> heads(List<Column> columns) {
    List<String> surnames =
        columns.stream()
            .map(Tables::name)
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .toList();
    return surnames.stream().distinct().count() == columns.size()
        ? surnames
        : columns.stream().map(Tables::name).toList();
  }
}
