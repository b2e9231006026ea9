package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** The options of a decision with how many ordered each, and how many thought it decided. */
final class OptionsGrid {
  private OptionsGrid() {}

  static Grid of(ClassFigures figures, RoundFigures round) {
    boolean forecast = figures.lesson().forecast() && round.met() > 0;
    List<String> heads = new ArrayList<>(List.of("Option"));
    if (round.met() > 0) {
      heads.add("Ordered it");
    }
    if (forecast) {
      heads.addAll(List.of("Thought it was decided", "Of these sure"));
    }
    ballot(round).forEach(column -> heads.add(column.head()));
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (int place = 0; place < round.options().size(); place++) {
      OptionFigures option = round.options().get(place);
      List<Grid.Cell> row = new ArrayList<>();
      row.add(Grid.Cell.text(label(round, option)));
      if (round.met() > 0) {
        row.add(Grid.Cell.bar(option.ordered().size(), round.met()));
      }
      if (forecast) {
        row.add(Grid.Cell.hatched(option.guessed(), round.met()));
        row.add(Grid.Cell.number(option.sure()));
      }
      for (Column column : ballot(round)) {
        row.add(column.cell(place));
      }
      rows.add(row);
    }
    return new Grid("options", "Orders and forecasts at decision " + round.number(), heads, rows);
  }

  private static String label(RoundFigures round, OptionFigures option) {
    String label = "**" + option.letter() + "** " + option.option().label();
    Ballot ballot = round.ballot();
    boolean line = ballot != null && ballot.ordered().equals(option.option().id());
    return label
        + (option.option().isDecided() ? " **[decided in fact]**" : "")
        + (line ? " **[the class's line]**" : "");
  }

  /** What was asked in plenary. */
  private static List<Column> ballot(RoundFigures round) {
    Ballot ballot = round.ballot();
    return ballot == null
        ? List.of()
        : List.of(
                new Column("Hands: ordered it", ballot.votes(), round.met() == 0),
                new Column("Hands: thought it was decided", ballot.forecast(), false),
                new Column("Hands: of these sure", ballot.sure(), false))
            .stream()
            .filter(column -> column.counts().size() == round.options().size())
            .toList();
  }

  private record Column(String head, List<Integer> counts, boolean bar) {
    Grid.Cell cell(int place) {
      int all = counts.stream().mapToInt(Integer::intValue).sum();
      return bar ? Grid.Cell.bar(counts.get(place), all) : Grid.Cell.number(counts.get(place));
    }
  }
}
