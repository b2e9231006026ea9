package org.malinnotes.check.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.malinnotes.story.Effect;

/**
 * The points of a story at which conditions are tested, with the effects on the ways between them,
 * as if each way might be gone. What makes a difference at a point is what is tested there and what
 * makes a difference, after the effects, at any point that follows.
 */
final class Flow {
  private final List<Point> points = new ArrayList<>();

  /** One point. */
  static final class Point {
    private final Distinctions made;
    private final List<Way> ways = new ArrayList<>();
    private final List<Point> before = new ArrayList<>();
    private boolean waiting;

    private Point(Distinctions made) {
      this.made = made;
    }

    /** What makes a difference here, once {@link Flow#settle} has run. */
    Distinctions made() {
      return made;
    }

    /** Notes that effects lead on from here to another point. */
    void leads(List<Effect> effects, Point to) {
      ways.add(new Way(effects, to));
      to.before.add(this);
    }
  }

  private record Way(List<Effect> effects, Point to) {}

  /** A further point, at which nothing is tested yet. */
  Point point(Domains domains) {
    Point point = new Point(new Distinctions(domains));
    points.add(point);
    return point;
  }

  /** Carries what makes a difference back along every way, until nothing is news any more. */
  void settle() {
    Deque<Point> open = new ArrayDeque<>();
    for (int i = points.size() - 1; i >= 0; i--) {
      points.get(i).waiting = true;
      open.add(points.get(i));
    }
    while (!open.isEmpty()) {
      Point point = open.remove();
      point.waiting = false;
      boolean news = false;
      for (Way way : point.ways) {
        news |= point.made.pull(way.effects(), way.to().made);
      }
      if (news) {
        for (Point earlier : point.before) {
          if (!earlier.waiting) {
            earlier.waiting = true;
            open.add(earlier);
          }
        }
      }
    }
  }
}
