package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malinnotes.check.explore.EndingFigures;
import org.malinnotes.check.explore.Range;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** In which values the lines to one ending leave a story: flags that stay unset are left out. */
final class ExploreRanges {
  private static final int WIDTH = 66;

  private final List<String> numbers = new ArrayList<>();
  private final List<String> set = new ArrayList<>();
  private final List<String> either = new ArrayList<>();
  private final List<String> scores = new ArrayList<>();

  ExploreRanges(Story story, EndingFigures ending) {
    ending.decisions().ifPresent(it -> scores.add("decisions " + ExploreWords.range(it)));
    ending.outcomes().ifPresent(it -> scores.add("outcomes " + ExploreWords.range(it)));
    for (Map.Entry<VariableId, Range> one : ending.ranges().entrySet()) {
      Variable variable = story.variable(one.getKey());
      String name = Shown.of(variable.id().value());
      if (!variable.flag()) {
        numbers.add(name + " " + ExploreWords.range(one.getValue()));
      } else if (!one.getValue().isOne()) {
        either.add(name);
      } else if (one.getValue().least() == 1) {
        set.add(name);
      }
    }
  }

  /** The lines to print, none too wide for 80 columns if names are not. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, "against the record: ", scores);
    add(lines, "numbers: ", numbers);
    add(lines, "set: ", set);
    add(lines, "set or not: ", either);
    return lines;
  }

  private static void add(List<String> lines, String title, List<String> items) {
    lines.addAll(WrappedList.lines(title, items, WIDTH));
  }
}
