package org.malinnotes.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas of a story's files, which come along with the program. */
public final class Schemas {
  private static final String ENDING = ".schema.json";

  private static final List<Schema> ALL =
      List.of(
          new Schema("story", "story.json", "the frame: seats, variables, measures, chapters"),
          new Schema("scene", "scenes/NN-name/*.json", "a scene, with its decision if it has one"),
          new Schema("endings", "endings.json, endings/*.json", "where lines end"),
          new Schema("people", "people.json, people/*.json", "the people, by what is known when"),
          new Schema("documents", "documents/*.json", "what can be read before deciding"),
          new Schema("record", "record/*.json", "quotations from the source, each with its place"),
          new Schema("glossary", "glossary.json, glossary/*.json", "terms and abbreviations"),
          new Schema("timeline", "timeline.json, timeline/*.json", "what happened when"),
          new Schema("maps", "maps.json, maps/*.json", "maps as text"),
          new Schema("lesson", "lessons/*.json", "a lesson: what a class decides, hears and asks"),
          new Schema("parts", "no file of its own", "what the others share, kept beside them"));

  private static final Schema EXPORT =
      new Schema("export", "what malin story export --format json writes", "a story resolved");

  private Schemas() {}

  /**
   * One schema.
   *
   * @param name what it is asked for by
   * @param files which files of a story it is for
   * @param about what those hold
   */
  public record Schema(String name, String files, String about) {
    /** The name of its file. */
    public String file() {
      return name + ENDING;
    }

    /** Its text. */
    public String text() {
      return Resources.text("schema/" + file());
    }
  }

  /** The schema of a story exported, which no file of a story needs. */
  public static Schema export() {
    return EXPORT;
  }

  /** Those of a story's files, the ones an author meets first coming first. */
  public static List<Schema> all() {
    return ALL;
  }

  /** Their texts by the names of their files. */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    ALL.forEach(schema -> files.put(schema.file(), schema.text()));
    return files;
  }
}
