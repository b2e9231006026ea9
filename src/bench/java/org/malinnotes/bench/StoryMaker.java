package org.malinnotes.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes stories that nobody would read but that pass every check: a record of decisions one after
 * the other; at each an absorbed option, and a detour or a branch through scenes of its own, which
 * lead only forwards. A few numbers and flags open and close options. So every line ends, and the
 * states grow with the scenes.
 */
final class StoryMaker {
  private static final JsonMapper JSON = new JsonMapper();

  private final Size size;
  private final SceneMaker scenes;
  private final Path folder;

  private StoryMaker(Size size, Path folder) {
    this.size = size;
    this.scenes = new SceneMaker(size);
    this.folder = folder;
  }

  /** The folder of a story of this size, made unless it is there. */
  static Path make(Size size) {
    Path folder = Path.of("target", "bench", "stories", size.toString());
    if (!Files.exists(folder.resolve("story.json"))) {
      new StoryMaker(size, folder).write();
    }
    return folder;
  }

  private void write() {
    int record = size.record();
    int aside = size.scenes() - record;
    for (int at = 0; at < record; at++) {
      // What is left over is spread evenly.
      int here = (int) ((long) aside * (at + 1) / record - (long) aside * at / record);
      int chapter = chapter(at);
      boolean last = at + 1 == record || chapter(at + 1) != chapter;
      write(chapter, SceneMaker.onRecord(at), scenes.onRecord(at, last));
      for (int i = 0; i < here; i++) {
        write(chapter, SceneMaker.aside(at, i), scenes.aside(at, i, here, last));
      }
    }
    write(folder.resolve("endings.json"), Map.of("endings", endings()));
    // Last, because a folder with it counts as made.
    write(folder.resolve("story.json"), frame());
  }

  private int chapter(int at) {
    return (int) ((long) at * size.chapters() / size.record());
  }

  private Map<String, Object> frame() {
    return Map.of(
        "format",
        1,
        "id",
        "made",
        "title",
        "A made story",
        "version",
        "0.1.0",
        "language",
        "en",
        "seats",
        List.of(
            Map.of(
                "id",
                "chair",
                "name",
                "One",
                "title",
                "One",
                "place",
                "There",
                "intro",
                "A chair.")),
        "variables",
        Numbers.declared(),
        "chapters",
        IntStream.range(0, size.chapters()).mapToObj(this::chapterFrame).toList());
  }

  private Map<String, Object> chapterFrame(int chapter) {
    int first =
        IntStream.range(0, size.record())
            .filter(at -> chapter(at) == chapter)
            .findFirst()
            .orElseThrow();
    Map<String, Object> exit = new LinkedHashMap<>();
    exit.put("id", "on");
    exit.put("to", chapter + 1 < size.chapters() ? "part-" + (chapter + 1) : null);
    exit.put("alone", "as-it-was");
    return Map.of(
        "id",
        "part-" + chapter,
        "number",
        chapter + 1,
        "title",
        "A part",
        "dates",
        "Then",
        "folder",
        folderOf(chapter),
        "prologue",
        "It begins.",
        "starts",
        List.of(
            Map.of(
                "seat",
                "chair",
                "scene",
                SceneMaker.onRecord(first),
                "situation",
                "So it stands.")),
        "exits",
        List.of(exit));
  }

  private static List<Map<String, Object>> endings() {
    List<Map<String, Object>> endings = new ArrayList<>();
    endings.add(
        Map.of(
            "id",
            "as-it-was",
            "title",
            "As it was",
            "record",
            true,
            "date",
            SceneMaker.END,
            "text",
            "It is over."));
    for (int i = 0; i < SceneMaker.ENDINGS; i++) {
      endings.add(
          Map.of(
              "id",
              SceneMaker.ending(i),
              "title",
              "Otherwise",
              "record",
              false,
              "date",
              SceneMaker.END,
              "text",
              "It is over.",
              "basis",
              "conjecture",
              "because",
              Map.of("text", "It had to end.")));
    }
    return endings;
  }

  private void write(int chapter, String id, Map<String, Object> scene) {
    write(folder.resolve("scenes").resolve(folderOf(chapter)).resolve(id + ".json"), scene);
  }

  private static String folderOf(int chapter) {
    return String.format("%02d-part", chapter + 1);
  }

  private static void write(Path file, Object json) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
