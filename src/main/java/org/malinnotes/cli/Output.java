package org.malinnotes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what a command made to a file, or prints it. */
final class Output {
  private Output() {}

  /**
   * Complains before long work whose outcome could not be written.
   *
   * @throws ComplaintException if there is no folder for the file, or a folder in its place
   */
  static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new ComplaintException(
          "The file "
              + Shown.of(file.toString(), 200)
              + " could not be written: "
              + (Files.isDirectory(file) ? "it is a folder." : "there is no such folder."),
          Exit.USAGE);
    }
  }

  /** Writes UTF-8; throws {@link ComplaintException} if the file cannot be written. */
  static void write(Io io, Optional<Path> file, String text) {
    write(io, file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes that are UTF-8; throws {@link ComplaintException} if they cannot be written. */
  static void write(Io io, Optional<Path> file, byte[] utf8) {
    if (file.isEmpty()) {
      io.out().write(utf8, 0, utf8.length);
      io.out().flush();
      return;
    }
    try {
      Files.write(file.get(), utf8);
    } catch (IOException failed) {
      throw new ComplaintException(
          "The file "
              + Shown.of(file.get().toString(), 200)
              + " could not be written: "
              + WhyNot.of(failed)
              + ".",
          Exit.USAGE);
    }
  }
}
