package org.malinnotes.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;

/** A small story to begin from: every file says in its own words what it is for. */
public final class Starter {
  private static final Pattern PLACE = Pattern.compile("@ID@|@TITLE@");
  private static final List<String> FILES =
      List.of(
          "README.md",
          "story.json",
          "people.json",
          "endings.json",
          "documents/gate.json",
          "lessons/a-borrowed-ladder.json",
          "scenes/01-saturday/the-gutter.json",
          "scenes/01-saturday/the-ladder.json",
          "scenes/01-saturday/the-second-day.json",
          "scenes/01-saturday/the-gate.json",
          "scenes/01-saturday/the-drip.json");

  private Starter() {}

  /**
   * The story's files by their paths in its folder, with slashes; the schemas among them.
   *
   * @param id the story's id
   * @param title its title, in characters that may stand in a story
   */
  public static Map<String, String> files(String id, String title) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : FILES) {
      String shown = file.endsWith(".json") ? json(title) : title;
      String text = Resources.text("starter/" + file);
      files.put(file, filled(text, id, shown));
    }
    Schemas.files().forEach((name, text) -> files.put("schema/" + name, text));
    return files;
  }

  /** In one pass: an id or a title may itself look like a place to fill. */
  private static String filled(String text, String id, String title) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(place.group().equals("@ID@") ? id : title));
  }

  private static String json(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
  }
}
