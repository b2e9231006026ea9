package org.malinnotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The class-data archives in a folder. */
final class Archives {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Archives() {}

  /** Keeps starts from making one here in the background, as if another were at it. */
  static void forbid(Path folder) throws IOException {
    Files.writeString(lock(folder), ProcessHandle.current().pid() + "\n");
  }

  /** Undoes {@link #forbid}. */
  static void allow(Path folder) throws IOException {
    Files.delete(lock(folder));
  }

  private static Path lock(Path folder) {
    return folder.resolve("malin-" + System.getProperty("java.version") + ".lock");
  }

  /** Waits for a finished archive whose note is not this one; its note. */
  static String await(Path folder, String before) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<Path> notes = named(folder, ".note");
      if (notes.size() == 1 && named(folder, ".lock").isEmpty()) {
        String note = Files.readString(notes.get(0));
        if (!note.equals(before)) {
          return note;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no archive within " + PATIENCE + " in " + folder);
  }

  /** The only archive, with nothing left beside it of the making. */
  static Path only(Path folder) throws IOException {
    assertThat(named(folder, ".new")).isEmpty();
    assertThat(named(folder, ".jsa")).hasSize(1);
    return named(folder, ".jsa").get(0);
  }

  private static List<Path> named(Path folder, String ending) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
