package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every node a lane. Lane 0 is the record's, straight down the page. Every other node has a
 * lane of its own from the first row that leads to it down to itself, so that all that leads to it
 * runs together there. A node of the record to which something leads besides has such a lane too.
 */
final class Lanes {
  /** A stretch of a lane that is taken, both rows included. */
  private record Taken(int from, int to, String node) {}

  private final List<Row> rows;
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final Map<String, Integer> lastRowOf = new HashMap<>();
  private final Map<String, String> spine = new LinkedHashMap<>();
  private final Map<String, Integer> lanes = new HashMap<>();
  private final Map<String, List<Integer>> sources = new LinkedHashMap<>();
  private final List<List<Taken>> taken = new ArrayList<>();

  private Lanes(List<Row> rows) {
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      Node node = rows.get(i).node();
      if (node != null) {
        rowOf.putIfAbsent(node.id(), i);
        lastRowOf.put(node.id(), i);
      }
    }
  }

  static Lanes of(List<Row> rows) {
    Lanes lanes = new Lanes(rows);
    lanes.findSpine();
    lanes.findSources();
    lanes.assign();
    return lanes;
  }

  /** The outermost lane that is taken anywhere between two rows; 0 where none is. */
  int widest(int from, int to) {
    for (int lane = taken.size(); lane > 0; lane--) {
      if (taken.get(lane - 1).stream().anyMatch(it -> it.from() <= to && it.to() >= from)) {
        return lane;
      }
    }
    return 0;
  }

  /** The row of a node. */
  int row(String node) {
    return rowOf.get(node);
  }

  /** Whether the node stands on the record's lane. */
  boolean isOnSpine(String node) {
    return spine.containsKey(node);
  }

  /** The lane in which the node stands. */
  int of(String node) {
    return isOnSpine(node) ? 0 : lanes.getOrDefault(node, 0);
  }

  /** The lane in which all that leads to the node comes to it. */
  int toward(String node) {
    return lanes.getOrDefault(node, 0);
  }

  /** Whether the link runs down the record's lane, with nothing of the record between. */
  boolean isStraight(Link link) {
    return link.to().equals(spine.get(link.from()));
  }

  /**
   * The rows of the spine's nodes, each with the next; an ending that is not the last stands by.
   */
  private void findSpine() {
    List<Node> record =
        rows.stream().filter(Row::isNode).map(Row::node).filter(Node::record).toList();
    String before = null;
    for (Node node : record) {
      boolean last = node == record.get(record.size() - 1);
      if (node.form() != Form.HISTORY || last) {
        if (before != null) {
          spine.put(before, node.id());
        }
        before = node.id();
      }
    }
    if (before != null) {
      spine.put(before, "");
    }
  }

  private void findSources() {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.isNode() && !isOnSpine(row.node().id())) {
        sources.computeIfAbsent(row.node().id(), key -> new ArrayList<>());
      }
      for (Link link : row.links()) {
        if (!isStraight(link)) {
          sources.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private void assign() {
    List<String> order = new ArrayList<>(sources.keySet());
    order.sort(
        Comparator.comparingInt((String node) -> from(node)).thenComparingInt(node -> to(node)));
    for (String node : order) {
      Taken stretch = new Taken(from(node), to(node), node);
      String parent = parent(node);
      int preferred = parent == null ? 0 : of(parent);
      int lane = preferred > 0 && isFree(preferred, stretch, parent) ? preferred : free(stretch);
      lanes.put(node, lane);
      taken.get(lane - 1).add(stretch);
    }
  }

  private int from(String node) {
    return sources.get(node).stream().mapToInt(row -> row).reduce(row(node), Math::min);
  }

  private int to(String node) {
    int end = isOnSpine(node) ? row(node) : lastRowOf.get(node);
    return sources.get(node).stream().mapToInt(row -> row).reduce(end, Math::max);
  }

  /** The node in whose rows the lane begins, if it stands beside the record. */
  private @Nullable String parent(String node) {
    Node first = rows.get(from(node)).node();
    boolean beside = first != null && !first.id().equals(node) && !isOnSpine(first.id());
    return beside ? first.id() : null;
  }

  private int free(Taken stretch) {
    for (int lane = 1; lane <= taken.size(); lane++) {
      if (isFree(lane, stretch, null)) {
        return lane;
      }
    }
    taken.add(new ArrayList<>());
    return taken.size();
  }

  /** Whether a lane is free; what begins at the parent's last row goes on straight from it. */
  private boolean isFree(int lane, Taken stretch, @Nullable String parent) {
    for (Taken other : taken.get(lane - 1)) {
      boolean apart = other.to() < stretch.from() || other.from() > stretch.to();
      if (!apart && !(other.node().equals(parent) && other.to() == stretch.from())) {
        return false;
      }
    }
    return true;
  }
}
