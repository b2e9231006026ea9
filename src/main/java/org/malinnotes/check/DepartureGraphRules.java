package org.malinnotes.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Id;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** Departures go where their kind says: absorbed on, detours back, branches to endings. */
final class DepartureGraphRules {
  private final Story story;
  private final Graph graph;
  private final Set<Id> record;
  private final Findings findings;

  /** All from which some way leads to the record, the record's own scenes included. */
  private final Set<Id> returning;

  /**
   * Rules against a line.
   *
   * @param record the scenes and endings met when all is done as it was decided
   */
  DepartureGraphRules(Story story, Graph graph, Set<Id> record, Findings findings) {
    this.story = story;
    this.graph = graph;
    this.record = record;
    this.findings = findings;
    this.returning = returning();
  }

  /** What no game comes to is told as such, and not for where it would lead. */
  void check() {
    Set<Id> reachable = graph.reachable();
    for (Scene scene : story.scenes().values()) {
      if (reachable.contains(scene.id())) {
        scene.decision().ifPresent(decision -> check(scene, decision));
      }
    }
  }

  private void check(Scene scene, Decision decision) {
    for (int i = 0; i < decision.options().size(); i++) {
      Option option = decision.options().get(i);
      Departure departure = option.departure();
      if (departure != null) {
        Where where = Where.of(scene).to("decision/options", i);
        List<Edge> ways =
            graph.from(scene.id()).stream().filter(edge -> option == edge.option()).toList();
        departure(departure, ways, where);
      }
    }
  }

  private void departure(Departure departure, List<Edge> ways, Where where) {
    switch (departure.kind()) {
      case ABSORBED:
        absorbed(ways);
        break;
      case DETOUR:
        detour(departure.rejoin(), ways, where);
        break;
      case BRANCH:
        branch(ways, where);
        break;
    }
  }

  private void absorbed(List<Edge> ways) {
    for (Edge way : ways) {
      if (!record.contains(way.to())) {
        findings.add(
            StructureCode.NOT_ABSORBED,
            way.where(),
            "this departure is absorbed, but " + way.to().value() + " is not on the record",
            "lead on to a scene of the record, or call it a detour or a branch");
      }
    }
  }

  private void branch(List<Edge> ways, Where where) {
    if (ways.stream().noneMatch(way -> returning.contains(way.to()))) {
      return;
    }
    Optional<Edge> back = firstInto(ways, node -> onRecord(node));
    if (back.isPresent()) {
      findings.add(
          StructureCode.BRANCH_RETURNS,
          where.to("departure"),
          "this branch comes back to the record at " + back.get().to().value(),
          "end it in an ending of its own, or call it a detour and say where it rejoins",
          back.get().where(),
          "the way back");
    }
  }

  private void detour(@Nullable SceneId rejoin, List<Edge> ways, Where where) {
    if (rejoin == null) {
      return;
    }
    Where at = where.to("rejoin");
    if (!record.contains(rejoin)) {
      findings.add(
          StructureCode.REJOIN,
          at,
          "a detour rejoins the record, but " + rejoin.value() + " is not on it",
          "name a scene that is met when all is done as it was decided");
      return;
    }
    Optional<Edge> elsewhere = firstInto(ways, node -> onRecord(node) && !node.equals(rejoin));
    if (elsewhere.isPresent()) {
      findings.add(
          StructureCode.DETOUR_LOST,
          at,
          "this detour comes back at " + elsewhere.get().to().value() + ", not where it says",
          "lead it to " + rejoin.value() + ", or name the scene it comes back to",
          elsewhere.get().where(),
          "the way back");
    } else if (ways.stream().anyMatch(way -> way.to().equals(rejoin))) {
      findings.add(
          StructureCode.DETOUR_LOST,
          at,
          "this detour has no scene of its own before it rejoins",
          "call it absorbed, or give it a scene");
    } else if (!reached(ways).contains(rejoin)) {
      findings.add(
          StructureCode.DETOUR_LOST,
          at,
          "no way of this detour leads to " + rejoin.value(),
          "lead it there, or call it a branch");
    }
  }

  /** An ending of history's own, or a scene of the record. */
  private boolean onRecord(Id node) {
    Ending ending = story.endings().get(node);
    return record.contains(node) || ending != null && ending.record();
  }

  private Set<Id> returning() {
    Map<Id, List<Id>> before = new HashMap<>();
    graph
        .all()
        .forEach(
            edge -> before.computeIfAbsent(edge.to(), any -> new ArrayList<>()).add(edge.from()));
    Set<Id> found = new HashSet<>();
    before.keySet().stream().filter(this::onRecord).forEach(found::add);
    Deque<Id> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      before.getOrDefault(open.remove(), List.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  private Set<Id> reached(List<Edge> ways) {
    Set<Id> first = new LinkedHashSet<>();
    ways.forEach(way -> first.add(way.to()));
    return graph.from(first, node -> !onRecord(node));
  }

  private Optional<Edge> firstInto(List<Edge> ways, Predicate<Id> wanted) {
    Optional<Edge> direct = ways.stream().filter(way -> wanted.test(way.to())).findFirst();
    return direct.isPresent()
        ? direct
        : reached(ways).stream()
            .filter(node -> !onRecord(node))
            .flatMap(node -> graph.from(node).stream())
            .filter(edge -> wanted.test(edge.to()))
            .findFirst();
  }
}
