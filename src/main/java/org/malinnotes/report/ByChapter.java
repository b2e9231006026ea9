package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Chapter;

/**
 * The player's orders, with the chapter's title before each run of them where there are several.
 */
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
    List<Taken> own = ground.state().ownLine();
    boolean several = own.stream().map(taken -> chapter(ground, taken)).distinct().count() > 1;
    List<String> text = new ArrayList<>();
    List<String> run = new ArrayList<>();
    Chapter latest = null;
    for (Taken taken : own) {
      Chapter chapter = chapter(ground, taken);
      if (several && !chapter.equals(latest)) {
        flush(run, text, join);
        run.add("### Chapter " + chapter.number() + ": " + chapter.title());
      }
      latest = chapter;
      run.addAll(each.apply(taken, several ? "####" : "###"));
    }
    flush(run, text, join);
    return text;
  }

  private static void flush(List<String> run, List<String> text, boolean join) {
    boolean headed = !run.isEmpty() && run.get(0).startsWith("### Chapter");
    List<String> said = headed ? run.subList(1, run.size()) : run;
    if (!said.isEmpty()) {
      if (headed) {
        text.add(run.get(0));
      }
      if (join) {
        text.add(String.join("\n", said));
      } else {
        text.addAll(said);
      }
    }
    run.clear();
  }

  private static Chapter chapter(Ground ground, Taken taken) {
    return ground.story().chapter(ground.scene(taken).chapter());
  }
}
