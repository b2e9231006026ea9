package org.malinnotes.classroom.keeping;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.classroom.collect.Collected;

/** Goes through a folder and all below it, as far as collecting does. Links are not followed. */
final class Tour extends SimpleFileVisitor<Path> {
  private final Inventory inventory;
  private final List<Path> own;

  /** Folders that hold a file of the program's, at whatever depth. */
  private final Set<Path> holding = new HashSet<>();

  /** Folders that hold anything at all. */
  private final Set<Path> full = new HashSet<>();

  /**
   * A tour.
   *
   * @param inventory what is found is put into it
   * @param own the folders that the program makes
   */
  Tour(Inventory inventory, List<Path> own) {
    this.inventory = inventory;
    this.own = own;
  }

  void through(Path folder) throws IOException {
    Files.walkFileTree(folder, Set.of(), Collected.DEEPEST, this);
    inventory.files().values().forEach(Collections::sort);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Inventory.Sort sort = Sorting.of(file);
    inventory.files().get(sort).add(file);
    full.add(file.getParent());
    if (sort != Inventory.Sort.FOREIGN) {
      holding.add(file.getParent());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
    if (failed != null) {
      throw failed;
    }
    if (own.contains(folder) || holding.contains(folder)) {
      inventory.folders().add(folder);
      holding.add(folder.getParent());
    } else if (!full.contains(folder)) {
      inventory.files().get(Inventory.Sort.FOREIGN).add(folder);
    }
    full.add(folder.getParent());
    return FileVisitResult.CONTINUE;
  }
}
