package org.malinnotes.save;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file so that at every moment, a power cut included, either the old or the new content
 * is there in full.
 */
final class SafeFile {
  private SafeFile() {}

  /**
   * Writes beside the file, brings that to the disk, keeps the old content under another name,
   * moves the new into place and brings the folder to the disk.
   *
   * @param kept what the old content is kept as
   * @param beside the file written first; left over only by a crash, and then overwritten
   */
  static void replace(Path file, Path kept, Path beside, byte[] content) throws IOException {
    write(beside, content);
    if (Files.exists(file)) {
      keep(file, kept);
    }
    move(beside, file);
    syncFolder(file.toAbsolutePath().getParent());
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A second name for the old content, so that the first is never missing; else it is moved. */
  private static void keep(Path file, Path kept) throws IOException {
    Files.deleteIfExists(kept);
    try {
      Files.createLink(kept, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      move(file, kept);
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void syncFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException notAFile) {
      return; // Windows opens no folders and needs no such thing
    }
    try (channel) {
      channel.force(true);
    }
  }
}
