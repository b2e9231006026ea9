package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Notices when a file of a story has been saved, by looking at the times and sizes of all. The
 * system's own notices would come no sooner on some systems, and not at all on some drives.
 */
final class StoryWatch {
  /** As deep as the files of a story stand. */
  private static final int DEPTH = 3;

  /**
   * An editor may write a file in several steps; when it has been still for so long, it is done.
   */
  private static final int STILL_MILLIS = 60;

  /** Files that are never still are read as they stand. */
  private static final int MOST_LOOKS = 20;

  private final Path folder;
  private Map<Path, List<Object>> seen;

  /** Begins with the files as they are now. */
  StoryWatch(Path folder) {
    this.folder = folder;
    this.seen = look();
  }

  /**
   * Whether a file has changed, come or gone since the last time this was asked; waits a moment
   * until all are still. False if the thread is interrupted meanwhile.
   */
  boolean changed() {
    Map<Path, List<Object>> now = look();
    if (now.equals(seen)) {
      return false;
    }
    for (int i = 0; i < MOST_LOOKS; i++) {
      try {
        Thread.sleep(STILL_MILLIS);
      } catch (InterruptedException leaving) {
        Thread.currentThread().interrupt();
        return false;
      }
      Map<Path, List<Object>> before = now;
      now = look();
      if (now.equals(before)) {
        break;
      }
    }
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private Map<Path, List<Object>> look() {
    Map<Path, List<Object>> found = new HashMap<>();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Looking(found));
    } catch (IOException unreadable) {
      // Reading the story then says why.
    }
    return found;
  }

  private static final class Looking extends SimpleFileVisitor<Path> {
    private final Map<Path, List<Object>> found;

    Looking(Map<Path, List<Object>> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes as) {
      String name = file.getFileName().toString();
      if (name.endsWith(".json") && !name.startsWith(".")) {
        // A file put in the place of another can have its time and size.
        String key = Objects.toString(as.fileKey(), "");
        found.put(file, List.of(as.size(), as.lastModifiedTime(), key));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
