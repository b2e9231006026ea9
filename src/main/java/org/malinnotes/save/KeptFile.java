package org.malinnotes.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One file that the program keeps: replaced so that nothing is ever lost, the generation before
 * kept as {@code FILE.bak}, one writer at a time. Its folder is made when it is first written to.
 */
public final class KeptFile<T> implements SaveLock {
  private final FileSort sort;
  private final Path file;
  private final Path lockFile;
  private final String title;
  private final BiFunction<byte[], String, Attempt<T>> codec;
  private @Nullable LockFile held;

  /** Whether the present file was found to be ours to replace. */
  private boolean ours;

  /**
   * A file, which need not exist.
   *
   * @param file not the root of a file system
   * @param lockFile held while it is in use; it stays behind if there is a file
   * @param title what it is called in messages
   * @param codec reads the bytes of a file of this name
   */
  public KeptFile(
      FileSort sort,
      Path file,
      Path lockFile,
      String title,
      BiFunction<byte[], String, Attempt<T>> codec) {
    this.sort = sort;
    this.file = file;
    this.lockFile = lockFile;
    this.title = title;
    this.codec = codec;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** Whether the file or the generation before it is there. */
  public boolean exists() {
    return Files.exists(file) || Files.exists(beside(".bak"));
  }

  /**
   * Whether somebody removed the file: the generation before is there, and nothing that a crash
   * while replacing it would have left.
   */
  public boolean wasRemoved() {
    return Files.notExists(file) && Files.exists(beside(".bak")) && !Files.exists(beside(".tmp"));
  }

  /**
   * What the file holds; what the generation before holds, with a word about it, if the file is
   * damaged or gone.
   */
  public Attempt<T> read() {
    Attempt<T> main = read(file);
    if (main.result().isPresent() || !canFallBack(main.problems().get(0).kind())) {
      return main;
    }
    Attempt<T> kept = read(beside(".bak"));
    if (kept.result().isEmpty()) {
      return main;
    }
    SaveProblem lost = main.problems().get(0);
    return kept.with(
        new SaveProblem(
            SaveProblem.Kind.RECOVERED,
            lost.what() + ", so " + sort.recovered(),
            lost.where(),
            ""));
  }

  private static boolean canFallBack(SaveProblem.Kind kind) {
    return kind == SaveProblem.Kind.DAMAGED || kind == SaveProblem.Kind.MISSING;
  }

  private Attempt<T> read(Path from) {
    String shown = from.getFileName().toString();
    try {
      if (Files.exists(from) && !Files.isRegularFile(from)) {
        return Attempt.failed(FileProblems.unreadable(sort, from, "it is not a file"));
      }
      if (Files.size(from) > JsonFile.MOST_BYTES) {
        return Attempt.failed(FileProblems.tooLarge(sort, shown));
      }
      return codec.apply(Files.readAllBytes(from), shown);
    } catch (NoSuchFileException missing) {
      return Attempt.failed(FileProblems.missing(sort, title, folder()));
    } catch (IOException | SecurityException unreadable) {
      boolean blocked = Files.exists(folder()) && !Files.isDirectory(folder());
      return Attempt.failed(
          FileProblems.unreadable(
              sort, from, blocked ? FileProblems.BLOCKED : FileProblems.reason(unreadable)));
    }
  }

  /**
   * Replaces what the file holds. A damaged file is first put by under another name, so that it
   * does not push the good generation before it out; what is not ours to replace is refused.
   */
  public Optional<SaveProblem> write(byte[] content) {
    return locked(() -> replace(content));
  }

  private Optional<SaveProblem> replace(byte[] content) throws IOException {
    if (!ours) {
      Optional<SaveProblem> foreign = setAside();
      if (foreign.isPresent()) {
        return foreign;
      }
      ours = true;
    }
    SafeFile.replace(file, beside(".bak"), beside(".tmp"), content);
    return Optional.empty();
  }

  private Optional<SaveProblem> setAside() throws IOException {
    Attempt<T> present = read(file);
    if (present.result().isPresent()) {
      return Optional.empty();
    }
    SaveProblem problem = present.problems().get(0);
    if (problem.kind() == SaveProblem.Kind.DAMAGED) {
      SafeFile.move(file, putBy(damaged().size()));
      return Optional.empty();
    }
    return problem.kind() == SaveProblem.Kind.MISSING ? Optional.empty() : Optional.of(problem);
  }

  /** Removes the file and all that is kept beside it. */
  public Optional<SaveProblem> delete() {
    if (!exists()) {
      return Optional.of(FileProblems.missing(sort, title, folder()));
    }
    return locked(
        () -> {
          for (Path one : damaged()) {
            Files.deleteIfExists(one);
          }
          for (Path one : List.of(file, beside(".bak"), beside(".tmp"), lockFile)) {
            Files.deleteIfExists(one);
          }
          ours = false;
          return Optional.empty();
        });
  }

  /** The damaged files that were put by, from the first. */
  private List<Path> damaged() {
    List<Path> all = new ArrayList<>();
    while (Files.exists(putBy(all.size()))) {
      all.add(putBy(all.size()));
    }
    return all;
  }

  /** Where a damaged file is put by after so many others. */
  private Path putBy(int others) {
    return beside(others == 0 ? ".damaged" : ".damaged-" + (others + 1));
  }

  /** Takes the lock, which {@link #close} gives up; why it could not be had. */
  public Optional<SaveProblem> lock() {
    try {
      Files.createDirectories(folder());
      Optional<LockFile> lock = LockFile.take(lockFile);
      if (lock.isEmpty()) {
        return Optional.of(FileProblems.inUse(sort, title));
      }
      held = lock.get();
      return Optional.empty();
    } catch (IOException | SecurityException unwritable) {
      return Optional.of(FileProblems.unwritable(sort, folder(), unwritable));
    }
  }

  @Override
  public void close() {
    if (held != null) {
      if (!exists()) {
        removeLock();
      }
      held.close();
      held = null;
      ours = false;
    }
  }

  /** A lock on nothing is not left lying about; where it cannot be removed it does no harm. */
  private void removeLock() {
    try {
      Files.deleteIfExists(lockFile);
    } catch (IOException | SecurityException stays) {
      // the next window takes it
    }
  }

  /** Something done to the files, under the lock held or one taken for it. */
  private interface Change {
    Optional<SaveProblem> apply() throws IOException;
  }

  private Optional<SaveProblem> locked(Change change) {
    if (held != null) {
      return attempt(change);
    }
    Optional<SaveProblem> busy = lock();
    if (busy.isPresent()) {
      return busy;
    }
    try (KeptFile<T> taken = this) {
      return taken.attempt(change);
    }
  }

  private Optional<SaveProblem> attempt(Change change) {
    try {
      return change.apply();
    } catch (IOException | SecurityException unwritable) {
      return Optional.of(FileProblems.unwritable(sort, folder(), unwritable));
    }
  }

  private Path folder() {
    Path named = file.getParent();
    return named == null ? file.toAbsolutePath().getParent() : named;
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
