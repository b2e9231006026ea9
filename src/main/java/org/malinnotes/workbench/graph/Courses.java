package org.malinnotes.workbench.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.Departure;

/** Tells how each way stands to the record. */
final class Courses {
  private final RecordWay record;
  private final Set<String> returning;

  private Courses(RecordWay record, Set<String> returning) {
    this.record = record;
    this.returning = returning;
  }

  /** For these ways and the one that the record goes. */
  static Courses of(Collection<RawLink> links, RecordWay record) {
    Map<String, List<String>> back = new HashMap<>();
    links.forEach(
        link -> back.computeIfAbsent(link.to(), to -> new ArrayList<>()).add(link.from()));
    Set<String> returning = new HashSet<>(record.nodes());
    Deque<String> open = new ArrayDeque<>(record.nodes());
    while (!open.isEmpty()) {
      back.getOrDefault(open.remove(), List.of()).stream()
          .filter(returning::add)
          .forEach(open::add);
    }
    return new Courses(record, returning);
  }

  Link of(RawLink link) {
    return new Link(link.from(), link.to(), course(link), link.label());
  }

  private Course course(RawLink link) {
    if (link.asDone() && record.goes(link.from(), link.to())) {
      return Course.RECORD;
    }
    Departure.Kind declared = link.departure();
    if (declared != null) {
      return declared(declared);
    }
    if (record.nodes().contains(link.to())) {
      return record.nodes().contains(link.from()) ? Course.ABSORBED : Course.DETOUR;
    }
    return returning.contains(link.to()) ? Course.DETOUR : Course.BRANCH;
  }

  private static Course declared(Departure.Kind kind) {
    return switch (kind) {
      case ABSORBED -> Course.ABSORBED;
      case DETOUR -> Course.DETOUR;
      case BRANCH -> Course.BRANCH;
    };
  }
}
