package org.malinnotes.workbench.ink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Story;

/**
 * The small story with what ink could mistake: variables called as ink's own words, or as what an
 * export calls its parts, read wherever a condition can stand; and text full of ink's marks.
 */
public final class HostileStory {
  /** Names of flags. What a condition of a story cannot read is not among them. */
  static final List<String> FLAGS =
      List.of(
          "once",
          "stopping",
          "cycle",
          "shuffle",
          "else",
          "function",
          "has",
          "hasnt",
          "mod",
          "ref",
          "return",
          "temp",
          "1-2",
          "2e5",
          "min",
          "max",
          "end",
          "done",
          "var",
          "list",
          "knot",
          "revealed",
          "scene-dawn",
          "exit-dry-week",
          "told-jonas",
          "telling-jonas",
          "x");

  private static final List<String> TEXTS =
      List.of(
          "* {once: a|b} -> END",
          "- ~ x = 1 // no comment /* none */",
          "TODO: [one] #tag <> <- \\\\ -> ->->",
          "=== knot ===",
          "{&a|b} {!c} {~d}",
          "Soft\\u00adly, \\ud83d\\udc69\\u200d\\ud83c\\udf3e a\\u200bb e\\u0301 \\u2028 \\u05d0",
          "+ { x } [y]",
          "INCLUDE x");

  private HostileStory() {}

  /** The story, its files within a folder that need not exist. */
  public static Story in(Path folder) throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, folder);
    copy.replace(
        "story.json",
        "\"variables\": [",
        "\"variables\": ["
            + each(
                "",
                flag -> "{ \"id\": \"" + flag + "\", \"type\": \"flag\", \"label\": \"{\" },",
                ""));
    String dawn = "scenes/01-dry-week/dawn.json";
    copy.replace(
        dawn,
        "\"documents\":",
        each("\"effects\": {", flag -> "\"" + flag + "\": " + isSet(flag), ",", "},")
            + "\"documents\":");
    copy.replace(
        dawn,
        "\"text\": [",
        "\"text\": ["
            + each("", flag -> conditional(flag) + conditional("not " + flag + " or water > 1"), "")
            + TEXTS.stream().map(text -> "\"" + text + "\",").collect(Collectors.joining()));
    copy.replace(dawn, "\"label\": \"Splice it yourself", "\"label\": \"" + TEXTS.get(0));
    copy.replace(
        dawn,
        "\"standing\": \"considered\",",
        "\"standing\": \"considered\", \"when\": \"stopping\", \"unavailable\": \"-> END\",");
    copy.replace(
        "scenes/01-dry-week/deep-water.json",
        "\"goto\": \"exit\"",
        each("\"goto\": [", flag -> "{ \"when\": \"" + flag + "\", \"to\": \"exit\" }", ",", ",")
            + "{ \"to\": \"exit\" }]");
    return StoryLoader.load(folder).story().orElseThrow();
  }

  private static String conditional(String when) {
    String text = TEXTS.get(Math.floorMod(when.hashCode(), TEXTS.size()));
    return "{ \"when\": \"" + when + "\", \"text\": \"" + text + "\" },";
  }

  private static boolean isSet(String flag) {
    return FLAGS.indexOf(flag) % 2 == 1;
  }

  private static String each(String open, Function<String, String> one, String close) {
    return each(open, one, "", close);
  }

  private static String each(
      String open, Function<String, String> one, String between, String close) {
    return FLAGS.stream().map(one).collect(Collectors.joining(between, open, close));
  }
}
