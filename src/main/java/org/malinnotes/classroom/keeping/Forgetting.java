package org.malinnotes.classroom.keeping;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.ResultFiles;
import org.malinnotes.save.SaveProblem;

/** Wipes what an inventory lists, but nothing foreign and nothing that is being played. */
public final class Forgetting {
  private final Inventory inventory;
  private final List<String> problems = new ArrayList<>();
  private int results;
  private int plenaries;
  private int beside;
  private int folders;

  private Forgetting(Inventory inventory) {
    this.inventory = inventory;
  }

  /** Wipes it, as far as that can be done. */
  public static Forgetting of(Inventory inventory) {
    Forgetting forgetting = new Forgetting(inventory);
    forgetting.wipe();
    return forgetting;
  }

  private void wipe() {
    for (Path file : inventory.all(Inventory.Sort.RESULT)) {
      results += wiped(file) ? 1 : 0;
    }
    for (Path file : inventory.all(Inventory.Sort.PLENARY)) {
      plenaries += wiped(file) ? 1 : 0;
    }
    for (Path file : inventory.all(Inventory.Sort.BESIDE)) {
      if (!isOfSomethingLeft(file)) {
        // It may have gone with what it stood beside.
        delete(file);
        beside += Files.exists(file) ? 0 : 1;
      }
    }
    for (Path folder : inventory.folders()) {
      removeEmpty(folder);
    }
  }

  /** Takes the lock first, so that nothing is wiped under the hands of somebody. */
  private boolean wiped(Path file) {
    Optional<SaveProblem> problem = ResultFiles.open(file).delete();
    problem.map(SaveProblem::message).ifPresent(problems::add);
    return problem.isEmpty();
  }

  private static boolean isOfSomethingLeft(Path beside) {
    String name = beside.getFileName().toString();
    return Files.exists(beside.resolveSibling(name.substring(0, name.lastIndexOf('.'))));
  }

  private void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException refused) {
      problems.add("It could not be removed: " + file);
    }
  }

  private void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
      folders++;
    } catch (DirectoryNotEmptyException left) {
      // What is in it is told by itself.
    } catch (IOException | SecurityException refused) {
      problems.add("It could not be removed: " + folder);
    }
  }

  /** How many results were wiped. */
  public int results() {
    return results;
  }

  /** How many plenary lessons were wiped. */
  public int plenaries() {
    return plenaries;
  }

  /** How many locks, copies, temporary and damaged files were wiped. */
  public int beside() {
    return beside;
  }

  /** How many folders were removed. */
  public int folders() {
    return folders;
  }

  /** What could not be wiped and why, as sentences; the names in them are as they are. */
  public List<String> problems() {
    return problems;
  }
}
