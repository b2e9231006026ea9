package org.malinnotes.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.malinnotes.save.KeptFile;

/** Where plenary lessons are kept, and how: as every file that the program replaces. */
public final class PlenaryFiles {
  /** More lessons begun afresh than anybody keeps. */
  private static final int MOST = 999;

  private PlenaryFiles() {}

  /** The file of a plenary lesson, which need not exist. */
  public static KeptFile<Plenary> open(Path file) {
    return new KeptFile<>(
        PlenaryCodec.SORT,
        file,
        file.resolveSibling(file.getFileName() + ".lock"),
        String.valueOf(file.getFileName()),
        PlenaryCodec::read);
  }

  /**
   * Moves a lesson out of the way of a new one: its file and the generation before. To be called
   * under its lock.
   *
   * @return where it is now; empty if there was none
   * @throws IOException if it cannot be moved
   */
  public static Optional<Path> putBy(Path file) throws IOException {
    Path before = file.resolveSibling(file.getFileName() + ".bak");
    if (!Files.exists(file) && !Files.exists(before)) {
      return Optional.empty();
    }
    String name = String.valueOf(file.getFileName()).replaceAll("[.]json$", "");
    for (int i = 1; i <= MOST; i++) {
      Path free = file.resolveSibling(name + ".old-" + i + ".json");
      if (!Files.exists(free)) {
        boolean whole = Files.exists(file);
        Files.move(whole ? file : before, free);
        if (whole && Files.exists(before)) {
          Files.move(before, free.resolveSibling(free.getFileName() + ".bak"));
        }
        return Optional.of(free);
      }
    }
    throw new IOException("there are " + MOST + " old lessons beside it already");
  }
}
