package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the tutorial story, to be spoilt. */
final class Copies {
  static final String SCENES = "scenes/01-dry-week/";

  private Copies() {}

  /** A copy in a folder that does not exist yet; the folder. */
  static Path of(Path folder) throws IOException {
    Path story = Path.of(Program.TWO_DOORS);
    try (Stream<Path> files = Files.walk(story)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(story.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folder;
  }

  /** Replaces a text that stands in a file. */
  static void change(Path file, String old, String by) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new AssertionError(old + " is not in " + file);
    }
    Files.writeString(file, text.replace(old, by));
  }
}
