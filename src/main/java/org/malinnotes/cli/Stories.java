package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.format.StoryMemory;
import org.malinnotes.story.Story;

/** Finds and loads the story to use. */
final class Stories {
  private static final Path USUAL = Path.of("story", "october-1956");

  private Stories() {}

  /**
   * The folder named, or the story that comes with the program: beside its launcher, else here.
   *
   * @throws ComplaintException if there is no such folder
   */
  static Path folder(Io io, Optional<Path> named) {
    if (named.isPresent()) {
      return existing(
          named.get(), "There is no story folder at " + Shown.of(named.get().toString()) + ".");
    }
    Path usual = io.home() == null ? USUAL : Path.of(io.home()).resolve(USUAL);
    return existing(
        usual,
        "The story that comes with the program is not at "
            + usual
            + ". Name a story's folder with --story.");
  }

  /**
   * The story, ready to play.
   *
   * @throws ComplaintException if it cannot be read; the message says where and what
   */
  static Story load(Io io, Optional<Path> named) {
    Path folder = folder(io, named);
    Optional<StoryMemory> memory = memory();
    Optional<Story> recalled = memory.flatMap(known -> known.recall(folder));
    if (recalled.isPresent()) {
      return recalled.get();
    }
    LoadedStory loaded = memory.isPresent() ? memory.get().load(folder) : StoryLoader.load(folder);
    return loaded.story().orElseThrow(() -> broken(folder, loaded.findings()));
  }

  /** If the launcher knows a folder for what may be lost, and which build this is. */
  private static Optional<StoryMemory> memory() {
    String notes = System.getProperty("malin.notes");
    String build = System.getProperty("malin.build");
    return notes == null || build == null
        ? Optional.empty()
        : Optional.of(new StoryMemory(Path.of(notes), build));
  }

  /** The complaint about a story that could not be loaded: its first findings. */
  static ComplaintException broken(Path folder, List<Diagnostic> findings) {
    StringBuilder message = new StringBuilder("This story cannot be played.\n");
    findings.stream().limit(3).forEach(finding -> message.append(Findings.text(finding)));
    if (findings.size() > 3) {
      message.append("… and ").append(findings.size() - 3).append(" more.\n");
    }
    message.append("All of it: malin story check ").append(Shown.of(folder.toString(), 200));
    return new ComplaintException(message.toString());
  }

  private static Path existing(Path folder, String complaint) {
    if (Files.isRegularFile(folder)) {
      throw new ComplaintException(
          Shown.of(folder.toString(), 200) + " is a file. Name the story's folder.");
    }
    if (!Files.isDirectory(folder)) {
      throw new ComplaintException(complaint);
    }
    return folder;
  }
}
