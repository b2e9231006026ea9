package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;

/** Makes of a walked graph what can be said of it. */
final class Evaluation {
  private final Story story;
  private final Setup setup;
  private final Goals goals;
  private final Machine machine;
  private final Met met;
  private final StateGraph graph;
  private final Told told;
  private final @Nullable Stop stop;
  private final Detail detail;
  private final Lines lines;
  private final Map<Integer, EndingFigures> endings = new TreeMap<>((a, b) -> b.compareTo(a));
  private Counting counting = Counting.NONE;
  private List<Circle> circles = List.of();
  private boolean sorted;
  private boolean compared;

  Evaluation(
      Story story,
      Setup setup,
      Goals goals,
      Machine machine,
      Met met,
      Explorer explorer,
      @Nullable Stop stop,
      Detail detail) {
    this.story = story;
    this.setup = setup;
    this.goals = goals;
    this.machine = machine;
    this.met = met;
    this.graph = explorer.graph();
    this.told = explorer.told();
    this.stop = stop;
    this.detail = detail;
    this.lines = new Lines(graph, machine, setup);
  }

  /** The shortest line to what was first met at a step. */
  Line lineTo(int step) {
    return lines.to(step);
  }

  /**
   * Evaluates the graph. Memory that runs out on the way costs the figures, and before that the
   * proof that lines end.
   *
   * @param sameness takes in which options make no difference
   */
  Exploration of(Sameness sameness) {
    if (stop == null) {
      try {
        finished(sameness);
      } catch (OutOfMemoryError full) {
        endings.clear();
      }
    }
    for (int i = 0; i < machine.ends().length; i++) {
      End end = machine.ends()[i];
      if (met.first(end.claim()) != Met.NEVER) {
        endings.computeIfAbsent(Places.EXIT - 1 - i, at -> unknown(end));
      }
    }
    return new Exploration(
        setup,
        goals == Goals.ALL,
        graph.size(),
        graph.edges(),
        Optional.ofNullable(stop),
        sorted,
        compared,
        counting.lines().values().stream().reduce(BigInteger::add),
        List.copyOf(endings.values()),
        faults(),
        circles);
  }

  private void finished(Sameness sameness) {
    Sorted order = Sorted.of(graph);
    if (!order.isWhole()) {
      circles = Circles.of(graph, machine, lines);
      sorted = true;
      return;
    }
    sorted = true;
    counting = Counting.of(graph, order, detail);
    Map<Integer, Double> shares = Shares.of(graph, order);
    if (detail == Detail.FIGURES) {
      gather(order, shares);
    } else {
      shares.keySet().stream()
          .filter(place -> !Places.isFault(place))
          .forEach(place -> endings.put(place, counted(place, shares)));
    }
    sameness.take(graph, machine, order, told);
    compared = true;
  }

  private void gather(Sorted sorted, Map<Integer, Double> shares) {
    Figures figures = new Figures(story, graph, machine, sorted);
    Figures.Gathered[] gathered = figures.gather();
    for (int i = 0; i < gathered.length; i++) {
      if (gathered[i] != null) {
        int place = Places.EXIT - 1 - i;
        endings.put(place, known(place, shares, gathered[i], figures));
      }
    }
  }

  private EndingFigures counted(int place, Map<Integer, Double> shares) {
    return new EndingFigures(
        machine.ends()[Places.ending(place)].ending().id(),
        Optional.ofNullable(counting.lines().get(place)),
        OptionalDouble.of(shares.get(place)),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  private EndingFigures known(
      int place, Map<Integer, Double> shares, Figures.Gathered gathered, Figures figures) {
    return new EndingFigures(
        machine.ends()[Places.ending(place)].ending().id(),
        Optional.ofNullable(counting.lines().get(place)),
        OptionalDouble.of(shares.get(place)),
        Optional.ofNullable(counting.chances().get(place)),
        figures.ranges(gathered),
        Optional.ofNullable(gathered.totals().scores()),
        goals == Goals.ALL ? Optional.ofNullable(gathered.closeness().scores()) : Optional.empty());
  }

  private static EndingFigures unknown(End end) {
    return new EndingFigures(
        end.ending().id(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  private List<FaultFound> faults() {
    Map<Integer, Integer> first = new LinkedHashMap<>();
    if (Places.isFault(graph.first())) {
      first.put(graph.first(), Met.BEGINNING);
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      if (Places.isFault(graph.to(edge))) {
        first.putIfAbsent(graph.to(edge), edge);
      }
    }
    List<FaultFound> found = new ArrayList<>();
    List<Fault> faults = machine.places().faults();
    first.forEach(
        (place, edge) ->
            found.add(
                new FaultFound(
                    faults.get(Places.fault(place)),
                    lines.to(edge),
                    Optional.ofNullable(counting.lines().get(place)),
                    Optional.ofNullable(counting.chances().get(place)))));
    return found;
  }
}
