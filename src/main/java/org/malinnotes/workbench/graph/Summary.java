package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;

/** Says in a sentence what a graph shows. */
final class Summary {
  private Summary() {}

  static String of(StoryGraph graph) {
    List<String> parts = new ArrayList<>();
    parts.add(count(graph, "scene", "scenes", Form.SCENE));
    parts.add(count(graph, "ending", "endings", Form.ENDING, Form.HISTORY));
    long history = graph.nodes().stream().filter(it -> it.form() == Form.HISTORY).count();
    String own = history == 0 ? "" : ", " + history + " of them history’s own";
    return String.join(" and ", parts)
        + own
        + ". Time runs down the page; the record is the heavy line with its titles to the left.";
  }

  private static String count(StoryGraph graph, String one, String many, Form... forms) {
    long count = graph.nodes().stream().filter(it -> List.of(forms).contains(it.form())).count();
    return count + " " + (count == 1 ? one : many);
  }
}
