package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files below a folder that may be results, by what is in them. Bounded in depth and
 * number; links are not followed, so that there is no going in circles.
 */
final class Sweep extends SimpleFileVisitor<Path> {
  /** How many files are looked at, results or not. */
  static final int MOST = 50_000;

  private final Path root;
  private final Optional<Path> beside;
  private final List<Path> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int seen;
  private int others;

  private Sweep(Path root, Optional<Path> beside) {
    this.root = root;
    this.beside = beside.map(Sweep::real);
  }

  /**
   * What lies below a folder.
   *
   * @param beside a folder that is left out
   */
  static Sweep of(Path folder, Optional<Path> beside) {
    Sweep sweep = new Sweep(real(folder), beside);
    try {
      Files.walkFileTree(sweep.root, Set.of(), Collected.DEEPEST, sweep);
    } catch (IOException | SecurityException broken) {
      sweep.unreadable(sweep.root);
    }
    Collections.sort(sweep.files);
    return sweep;
  }

  /** The folder itself, links followed to it. */
  Path root() {
    return root;
  }

  /** The files that may be results, in the order of their names. */
  List<Path> files() {
    return files;
  }

  List<Finding> findings() {
    return findings;
  }

  /** How many files were passed over. */
  int others() {
    return others;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return beside.isPresent() && beside.get().equals(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      findings.add(
          new Finding(
              Finding.Sort.UNSEEN,
              file,
              "it lies more than " + Collected.DEEPEST + " folders deep and was not looked into"));
      return FileVisitResult.CONTINUE;
    }
    if (++seen > MOST) {
      findings.add(
          new Finding(
              Finding.Sort.UNSEEN,
              root,
              "it holds more than " + MOST + " files; the rest were not looked at"));
      return FileVisitResult.TERMINATE;
    }
    if (attributes.isRegularFile()) {
      look(file);
    } else {
      others++;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failed) {
    unreadable(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
    if (failed != null) {
      unreadable(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  private void look(Path file) {
    try {
      if (Marks.ofResult(file)) {
        files.add(file);
      } else if (Refused.isList(file)) {
        return; // of the class's own
      } else if (isArchive(file)) {
        findings.add(
            new Finding(
                Finding.Sort.UNSEEN, file, "it is an archive; unpack it and collect again"));
      } else {
        others++;
      }
    } catch (IOException | SecurityException closed) {
      unreadable(file);
    }
  }

  private static boolean isArchive(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(zip|7z|rar)");
  }

  private void unreadable(Path file) {
    findings.add(new Finding(Finding.Sort.UNREADABLE, file, "it cannot be opened"));
  }

  /** The folder itself, if links lead there. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException | SecurityException missing) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
