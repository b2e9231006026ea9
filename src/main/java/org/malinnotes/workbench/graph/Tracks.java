package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the ways: out of a row to the side, down a lane, into the node. */
final class Tracks {
  private static final double BEND = 6;
  private static final double APART = 3;
  private static final double HALF = 11;

  /** Half of a scene that is walked unseen, with the gap before it. */
  private static final double HALF_DOT = 6;

  /** A way that comes into a lane at a height. */
  private record Joint(double y, Course course) {}

  private final Plan plan;
  private final Lanes lanes;
  private final StringBuilder svg = new StringBuilder();
  private final Map<String, List<Joint>> joints = new LinkedHashMap<>();
  private final Map<String, Link> straight = new LinkedHashMap<>();

  private Tracks(Plan plan) {
    this.plan = plan;
    this.lanes = plan.lanes();
  }

  /** All ways, those of the record last and so above the others. */
  static String of(Plan plan) {
    Tracks tracks = new Tracks(plan);
    plan.rows().stream().filter(row -> row.node() != null).forEach(tracks::leave);
    tracks.joints.forEach(tracks::trunk);
    tracks.straight.values().forEach(tracks::straight);
    return tracks.svg.toString();
  }

  private void leave(Row row) {
    double from = plan.x(lanes.of(row.node().id()));
    if (!row.order().isEmpty()) {
      // The lane of a node goes on down to the last of its orders.
      path("stem", "M%.1f %.1fV%.1f", from, middle(row.node().id()), row.middle());
    }
    List<Link> aside = new ArrayList<>();
    for (Link link : row.links()) {
      if (lanes.isStraight(link)) {
        straight.merge(link.from(), link, Tracks::stronger);
      } else {
        aside.add(link);
      }
    }
    // The farthest leaves highest, so that none crosses another on its way out.
    aside.sort(Comparator.comparingDouble(link -> -Math.abs(to(link) - from)));
    for (int i = 0; i < aside.size(); i++) {
      Link link = aside.get(i);
      double y = row.middle() + (row.order().isEmpty() ? 1 : 0) + i * APART;
      if (to(link) == from) {
        join(link, row.middle());
      } else {
        aside(link, from, y);
        join(link, y + BEND);
      }
    }
  }

  private static Link stronger(Link one, Link other) {
    return one.course().and(other.course()) == one.course() ? one : other;
  }

  private void aside(Link link, double from, double y) {
    double to = to(link);
    double bend = to > from ? -BEND : BEND;
    String pattern = "M%.1f %.1fH%.1fQ%.1f %.1f %.1f %.1f";
    path(css(link.course()), pattern, from, y, to + bend, to, y, to, y + BEND);
  }

  private double to(Link link) {
    return plan.x(lanes.toward(link.to()));
  }

  private double middle(String node) {
    return plan.rows().get(lanes.row(node)).middle();
  }

  /** How far from the middle of a node a way to it ends. */
  private double half(String node) {
    return plan.rows().get(lanes.row(node)).node().own() ? HALF : HALF_DOT;
  }

  private void join(Link link, double y) {
    joints.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(new Joint(y, link.course()));
  }

  /** The lane down to a node, from each way that joins it to the next. */
  private void trunk(String node, List<Joint> all) {
    double x = plan.x(lanes.toward(node));
    all.sort(Comparator.comparingDouble(Joint::y));
    Course course = all.get(0).course();
    for (int i = 0; i < all.size() - 1; i++) {
      course = course.and(all.get(i).course());
      path(css(course), "M%.1f %.1fV%.1f", x, all.get(i).y(), all.get(i + 1).y());
    }
    Joint last = all.get(all.size() - 1);
    course = course.and(last.course());
    double y = middle(node);
    if (lanes.isOnSpine(node)) {
      double in = y - BEND;
      String pattern = "M%.1f %.1fV%.1fQ%.1f %.1f %.1f %.1fH%.1f";
      double end = plan.x(0) + half(node);
      arrow(course, pattern, x, last.y(), in - BEND, x, in, x - BEND, in, end);
    } else {
      arrow(course, "M%.1f %.1fV%.1f", x, last.y(), last.y() < y ? y - half(node) : y + half(node));
    }
  }

  private void straight(Link link) {
    double to = middle(link.to()) - half(link.to());
    arrow(link.course(), "M%.1f %.1fV%.1f", plan.x(0), middle(link.from()), to);
  }

  private void arrow(Course course, String pattern, Object... numbers) {
    String head = course == Course.RECORD ? "heavy" : "light";
    path(css(course) + "\" marker-end=\"url(#" + head + ")", pattern, numbers);
  }

  private static String css(Course course) {
    return course.name().toLowerCase(Locale.ROOT);
  }

  private void path(String css, String pattern, Object... numbers) {
    svg.append("<path class=\"").append(css).append("\" d=\"");
    svg.append(SvgText.set(pattern, numbers)).append("\"/>\n");
  }
}
