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
   * @throws ComplaintException if there is none, or nothing where the name leads
   */
  static StoryPlace of(Io io, Optional<Path> named) {
    if (named.isEmpty() || Files.isDirectory(named.get())) {
      return new StoryPlace(Stories.folder(io, named), "");
    }
    String shown = Shown.of(named.get().toString(), 200);
    if (!Files.exists(named.get())) {
      throw new ComplaintException("There is no file or folder " + shown + ".");
    }
    Path file = named.get().toAbsolutePath().normalize();
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(FRAME))) {
        return new StoryPlace(at, at.relativize(file).toString().replace('\\', '/'));
      }
    }
    throw new ComplaintException("No folder above " + shown + " holds a story.json.");
  }

  /**
   * What was asked for, at the scene that stands in the file now if a file was named.
   *
   * @throws ComplaintException if none stands in it, or another place was asked for
   */
  Rehearsal placed(Rehearsal asked, LoadedStory loaded) {
    if (file.isEmpty()) {
      return asked;
    }
    if (asked.isPlaced()) {
      throw new ComplaintException(
          "A file names the scene to begin at: leave out --at and --chapter, or name the folder.",
          Exit.USAGE);
    }
    return scene(loaded)
        .map(asked::at)
        .orElseThrow(
            () ->
                new ComplaintException(
                    "No scene stands in "
                        + Shown.of(file, 200)
                        + ". Name a scene's file, or the folder to begin at the start."));
  }

  private Optional<String> scene(LoadedStory loaded) {
    return loaded.story().orElseThrow().scenes().keySet().stream()
        .map(SceneId::value)
        .filter(
            id ->
                loaded.places().find("scene", id, "").stream()
                    .anyMatch(span -> span.file().name().equals(file)))
        .findFirst();
  }
}
