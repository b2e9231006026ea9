package org.malinnotes.classroom.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.classroom.ClassFolder;

/**
 * What lies in a folder that the program keeps pupils' or a class's work in, and in the folders
 * below it.
 *
 * @param folders those that the program makes there, and those that hold files of its making, the
 *     innermost first
 */
public record Inventory(List<Path> folders, Map<Sort, List<Path>> files) {
  /** What a file is. */
  public enum Sort {
    /** A pupil's result. */
    RESULT,
    /** A lesson that the class plays together. */
    PLENARY,
    /** Kept beside one of these: the generation before, a lock, a temporary or damaged file. */
    BESIDE,
    /** Not of the program's making, or a link. */
    FOREIGN
  }

  /**
   * What lies in the folder of a class; nothing if there is none.
   *
   * @throws IOException if a folder cannot be read
   */
  public static Inventory of(ClassFolder place) throws IOException {
    return below(place.path(), List.of(place.path(), place.results()));
  }

  /**
   * What lies in the folder in which individual play keeps results.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Inventory ofResults(Path results) throws IOException {
    return below(results, List.of(results));
  }

  private static Inventory below(Path folder, List<Path> own) throws IOException {
    Map<Sort, List<Path>> files = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      files.put(sort, new ArrayList<>());
    }
    Inventory inventory = new Inventory(new ArrayList<>(), files);
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      new Tour(inventory, own).through(folder);
    }
    return inventory;
  }

  /** The files of a sort, in the order of their names. */
  public List<Path> all(Sort sort) {
    return files.getOrDefault(sort, List.of());
  }

  /** Whether nothing is kept there. */
  public boolean isEmpty() {
    return folders.isEmpty();
  }
}
