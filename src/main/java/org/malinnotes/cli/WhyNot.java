package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in a few words why a file or folder could not be made. */
final class WhyNot {
  private WhyNot() {}

  /** The reason, to stand behind a colon. */
  static String of(IOException failed) {
    if (failed instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failed instanceof FileSystemException refused) {
      String reason = of(refused);
      return reason == null ? "no file or folder can be made there" : reason;
    }
    return failed.getMessage() == null ? "it failed" : Shown.of(failed.getMessage());
  }

  private static @Nullable String of(FileSystemException refused) {
    Path path = refused.getFile() == null ? Path.of("") : Path.of(refused.getFile());
    String shown = Shown.of(path.toString(), 200);
    if (refused instanceof NoSuchFileException) {
      Path folder = path.toAbsolutePath().getParent();
      return folder == null || Files.isDirectory(folder)
          ? null
          : "there is no folder " + Shown.of(folder.toString(), 200);
    }
    if (refused instanceof FileAlreadyExistsException) {
      return Files.isRegularFile(path)
          ? shown + " is a file"
          : Files.isSymbolicLink(path)
              ? shown + " is a link that leads nowhere"
              : "something else was put there meanwhile";
    }
    return refused.getReason() == null ? null : Shown.of(refused.getReason());
  }
}
