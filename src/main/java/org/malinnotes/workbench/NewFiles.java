package org.malinnotes.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Writes files that are not there yet, and can take back all that it wrote. */
public final class NewFiles {
  private final Deque<Path> made = new ArrayDeque<>();

  /**
   * Writes every file, with the folders on the way. If one cannot be written, or is there already,
   * nothing is left of the others.
   *
   * @param folder where the paths begin
   * @param files texts by path, with slashes
   * @throws IOException if a file or folder cannot be made
   */
  public void write(Path folder, Map<String, String> files) throws IOException {
    try {
      makeFolder(folder.toAbsolutePath().normalize());
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.toAbsolutePath().normalize().resolve(file.getKey());
        makeFolder(path.getParent());
        byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
        Files.write(path, new byte[0], StandardOpenOption.CREATE_NEW);
        made.push(path);
        Files.write(path, text);
      }
    } catch (IOException failed) {
      takeBack();
      throw failed;
    }
  }

  /** Deletes what was written, the last first; what cannot be deleted is left. */
  public void takeBack() {
    while (!made.isEmpty()) {
      try {
        Files.delete(made.pop());
      } catch (IOException kept) {
        // A folder that somebody else has put something into stays, and so do those around it.
      }
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      if (folder.getParent() != null) {
        makeFolder(folder.getParent());
      }
      Files.createDirectory(folder);
      made.push(folder);
    }
  }
}
