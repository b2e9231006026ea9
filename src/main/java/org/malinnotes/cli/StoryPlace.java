package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.story.SceneId;

/**
 * A story's folder, or a file in one.
 *
 * @param file relative to the folder, with slashes; empty for the folder
 */
record StoryPlace(Path folder, String file) {
  private static final String FRAME = "story.json";

  /**
   * Finds the folder of what was named: a file's is the nearest above that holds story.json.
   *
   * @throws ComplaintException if there is none
   */
  static StoryPlace of(Io io, Optional<Path> named) {
    if (named.isEmpty() || !Files.isRegularFile(named.get())) {
      return new StoryPlace(Stories.folder(io, named), "");
    }
    Path file = named.get().toAbsolutePath().normalize();
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(FRAME))) {
        return new StoryPlace(at, at.relativize(file).toString().replace('\\', '/'));
      }
    }
    throw new ComplaintException(
        "No folder above " + Shown.of(named.get().toString(), 200) + " holds a story.json.");
  }

  /** The scene that stands in the file, if one does. */
  Optional<String> scene(LoadedStory loaded) {
    return loaded.story().orElseThrow().scenes().keySet().stream()
        .map(SceneId::value)
        .filter(
            id ->
                loaded.places().find("scene", id, "").stream()
                    .anyMatch(span -> span.file().name().equals(file)))
        .findFirst();
  }
}
