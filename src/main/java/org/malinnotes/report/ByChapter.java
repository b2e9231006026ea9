package org.malinnotes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;

/** The player's orders, under the title of each chapter where they lie in several. */
final class ByChapter {
  private ByChapter() {}

  /**
   * Text on every order.
   *
   * @param each what is said of one order, given the mark of its heading: one level further down
   *     where chapters have headings too
   * @param join whether what is said of a chapter's orders stands together, as items of one list
   */
  static List<String> text(
      Ground ground, BiFunction<Taken, String, List<String>> each, boolean join) {
    Map<ChapterId, List<Taken>> chapters = chapters(ground);
    boolean several = chapters.size() > 1;
    List<String> text = new ArrayList<>();
    chapters.forEach(
        (id, orders) -> {
          List<String> said = new ArrayList<>();
          orders.forEach(taken -> said.addAll(each.apply(taken, several ? "####" : "###")));
          if (!said.isEmpty()) {
            if (several) {
              text.add(heading(ground.story().chapter(id)));
            }
            text.addAll(join ? List.of(String.join("\n", said)) : said);
          }
        });
    return text;
  }

  /** A line never comes back to a chapter, so this keeps the order of the line. */
  private static Map<ChapterId, List<Taken>> chapters(Ground ground) {
    Map<ChapterId, List<Taken>> chapters = new LinkedHashMap<>();
    for (Taken taken : ground.state().ownLine()) {
      chapters.computeIfAbsent(ground.scene(taken).chapter(), id -> new ArrayList<>()).add(taken);
    }
    return chapters;
  }

  private static String heading(Chapter chapter) {
    return "### Chapter " + chapter.number() + ": " + chapter.title();
  }
}
