package org.malinnotes.classroom.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.malinnotes.classroom.ClassFolder;

/**
 * What lies in a folder that the program keeps pupils' or a class's work in.
 *
 * @param folders those that the program makes there, the innermost first
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
    Inventory inventory = empty();
    inventory.look(place.results(), Sorting::inResults);
    inventory.look(place.path(), Sorting::inClass);
    return inventory;
  }

  /**
   * What lies in the folder in which individual play keeps results.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Inventory ofResults(Path results) throws IOException {
    Inventory inventory = empty();
    inventory.look(results, Sorting::inResults);
    return inventory;
  }

  private static Inventory empty() {
    Map<Sort, List<Path>> files = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      files.put(sort, new ArrayList<>());
    }
    return new Inventory(new ArrayList<>(), files);
  }

  /** The files of a sort, in the order of their names. */
  public List<Path> all(Sort sort) {
    return files.getOrDefault(sort, List.of());
  }

  /** Whether nothing is kept there. */
  public boolean isEmpty() {
    return folders.isEmpty();
  }

  private interface Sorter {
    Sort of(Path file);
  }

  private void look(Path folder, Sorter sorter) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.sorted().toList()) {
        if (!folders.contains(file)) {
          files.get(sorter.of(file)).add(file);
        }
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    folders.add(folder);
  }
}
