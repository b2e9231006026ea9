package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the nodes over the ways, each with its title, and the orders in their words. */
final class Marks {
  private static final int TITLE = 46;
  private static final int NOTE = 60;
  private static final double LINE = 15;

  private final Plan plan;
  private final List<String> initials;
  private final Telling telling;
  private final SafeIds ids = new SafeIds();
  private final StringBuilder svg = new StringBuilder();

  private Marks(Plan plan, List<String> initials) {
    this.plan = plan;
    this.initials = initials;
    this.telling = new Telling(plan.graph());
  }

  static String of(Plan plan, List<String> initials) {
    Marks marks = new Marks(plan, initials);
    for (int i = 0; i < plan.rows().size(); i++) {
      Row row = plan.rows().get(i);
      if (row.isNode()) {
        marks.node(row, row.node(), plan.right(i));
      } else if (row.node() != null) {
        marks.order(row, row.node(), plan.right(i));
      }
    }
    return marks.svg.toString();
  }

  private void node(Row row, Node node, double right) {
    double x = plan.x(plan.lanes().of(node.id()));
    String about = SvgText.of(telling.of(node));
    svg.append("<g id=\"")
        .append(ids.of(node.id()))
        .append("\" role=\"img\" class=\"")
        .append(css(node))
        .append("\">\n<title>");
    svg.append(about).append("</title>\n");
    boolean left = plan.lanes().isOnSpine(node.id());
    if (!left) {
      String leader = "<path class=\"leader\" d=\"M%.1f %.1fH%.1f\"/>\n";
      svg.append(SvgText.set(leader, x + 12, row.middle(), right - 4));
    }
    String open = "<g class=\"shape\" transform=\"translate(%.1f %.1f)\">";
    svg.append(SvgText.set(open, x, row.middle())).append(Glyphs.of(node));
    String sign = Glyphs.sign(node, initials);
    if (!sign.isEmpty()) {
      svg.append(sign(sign));
    }
    svg.append("</g>\n");
    String at = "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">";
    svg.append(
        SvgText.set(at, left ? "left" : "title", left ? plan.left() : right, row.middle() + 4.5));
    svg.append(title(node, left)).append("</text>\n</g>\n");
  }

  /** A letter in the shape of a node. */
  static String sign(String sign) {
    return "<text class=\"sign\" y=\"4\">" + SvgText.of(sign) + "</text>";
  }

  /** The title nearest to the node, what is noted of it beyond. */
  private static String title(Node node, boolean left) {
    String title = SvgText.of(title(node));
    String note = SvgText.of(note(node));
    if (note.isEmpty()) {
      return "<tspan class=\"name\">" + title + "</tspan>";
    }
    String first = "<tspan class=\"%s\">%s</tspan> <tspan class=\"%s\" dx=\"4\">%s</tspan>";
    return left
        ? String.format(first, "note", note, "name", title)
        : String.format(first, "name", title, "note", note);
  }

  static String title(Node node) {
    return Label.cut(node.caption(), TITLE);
  }

  static String note(Node node) {
    return Label.cut(node.note(), NOTE);
  }

  static String css(Node node) {
    List<String> css =
        new ArrayList<>(List.of("node", node.form().name().toLowerCase(Locale.ROOT)));
    if (node.form() == Form.SCENE) {
      css.add("seat" + (Math.max(0, node.seat()) % 6));
    }
    if (node.record()) {
      css.add("done");
    }
    if (!node.own()) {
      css.add("unseen");
    }
    return String.join(" ", css);
  }

  private void order(Row row, Node node, double right) {
    boolean left = plan.lanes().isOnSpine(node.id());
    double x = plan.x(plan.lanes().of(node.id()));
    boolean done = row.links().stream().anyMatch(link -> link.course() == Course.RECORD);
    String open = "<g class=\"%s\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>\n";
    svg.append(SvgText.set(open, done ? "order done" : "order", x, row.middle(), done ? 5.0 : 3.0));
    String at = "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">";
    for (int i = 0; i < row.order().size(); i++) {
      double y = row.middle() + 4 + i * LINE;
      svg.append(SvgText.set(at, left ? "words left" : "words", left ? plan.left() : right, y));
      svg.append(SvgText.of(row.order().get(i))).append("</text>\n");
    }
    svg.append("</g>\n");
  }
}
