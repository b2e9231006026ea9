package org.malinnotes.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells that a file, or which files stand in a folder, has changed.
 *
 * @param size in bytes; of a folder 0, since only some systems give it a meaning
 * @param time of the last change, in nanoseconds since 1970
 */
record Stamp(long size, long time) {
  /**
   * Looks at a file or folder.
   *
   * @throws IOException if it is not there or cannot be looked at
   */
  static Stamp of(Path path) throws IOException {
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
    long time = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new Stamp(found.isDirectory() ? 0 : found.size(), time);
  }

  /** As a line of a note has it, with a tab between. */
  String text() {
    return size + "\t" + time;
  }
}
