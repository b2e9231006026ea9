package org.malinnotes.save;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Saves as files of one folder: {@code NAME.json}, the generation before as {@code NAME.json.bak},
 * and {@code NAME.lock}. The folder is made when it is first written to.
 */
public final class FileSaveStore implements SaveStore {
  private static final String SAVE = ".json";
  private static final String KEPT = ".json.bak";

  private final Path folder;
  private final Map<SaveName, SaveLock> held = new HashMap<>();

  /** The saves whose present file was found to be ours to replace. */
  private final Set<SaveName> ours = new HashSet<>();

  /** The saves of a folder, which need not exist. */
  public FileSaveStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public String place() {
    return folder.toString();
  }

  @Override
  public List<Listed> list() {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).forEach(file -> addName(file, names));
    } catch (IOException | UncheckedIOException | SecurityException unreadable) {
      return List.of();
    }
    List<Listed> found = new ArrayList<>();
    for (String name : names) {
      found.add(new Listed(new SaveName(name), read(new SaveName(name))));
    }
    Comparator<Listed> newest =
        Comparator.comparing(one -> one.save().result().map(SaveFile::saved).orElse(""));
    found.sort(newest.reversed());
    return List.copyOf(found);
  }

  private static void addName(String file, Set<String> names) {
    for (String ending : List.of(SAVE, KEPT)) {
      if (file.endsWith(ending)) {
        SaveName.of(file.substring(0, file.length() - ending.length()))
            .result()
            .ifPresent(name -> names.add(name.value()));
      }
    }
  }

  @Override
  public boolean exists(SaveName name) {
    return file(name, SAVE).map(Files::exists).orElse(false)
        || file(name, KEPT).map(Files::exists).orElse(false);
  }

  @Override
  public Attempt<SaveFile> read(SaveName name) {
    Attempt<SaveFile> main = read(name, SAVE);
    if (main.result().isPresent() || !canFallBack(main.problems().get(0).kind())) {
      return main;
    }
    Attempt<SaveFile> kept = read(name, KEPT);
    if (kept.result().isEmpty()) {
      return main;
    }
    SaveProblem lost = main.problems().get(0);
    return kept.with(
        new SaveProblem(
            SaveProblem.Kind.RECOVERED,
            lost.what() + ", so the game goes on from the copy kept before the last order",
            lost.where(),
            ""));
  }

  private static boolean canFallBack(SaveProblem.Kind kind) {
    return kind == SaveProblem.Kind.DAMAGED || kind == SaveProblem.Kind.MISSING;
  }

  private Attempt<SaveFile> read(SaveName name, String ending) {
    Optional<Path> path = file(name, ending);
    if (path.isEmpty()) {
      return Attempt.failed(FileProblems.badName(name));
    }
    Path file = path.get();
    String shown = file.getFileName().toString();
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return Attempt.failed(FileProblems.unreadable(file, "it is not a file"));
      }
      if (Files.size(file) > SaveCodec.MOST_BYTES) {
        return Attempt.failed(FileProblems.tooLarge(shown));
      }
      return SaveCodec.read(Files.readAllBytes(file), shown).map(save -> save.named(name));
    } catch (NoSuchFileException missing) {
      return Attempt.failed(FileProblems.missing(name, folder));
    } catch (IOException | SecurityException unreadable) {
      return Attempt.failed(FileProblems.unreadable(file, FileProblems.reason(unreadable)));
    }
  }

  @Override
  public Optional<SaveProblem> write(SaveFile save) {
    return locked(save.name(), () -> replace(save));
  }

  private Optional<SaveProblem> replace(SaveFile save) throws IOException {
    SaveName name = save.name();
    Path file = file(name, SAVE).orElseThrow();
    if (!ours.contains(name)) {
      Optional<SaveProblem> foreign = setAside(name, file);
      if (foreign.isPresent()) {
        return foreign;
      }
      ours.add(name);
    }
    SafeFile.replace(
        file,
        file(name, KEPT).orElseThrow(),
        file(name, ".json.tmp").orElseThrow(),
        SaveCodec.write(save));
    return Optional.empty();
  }

  /**
   * Before the first write: a damaged file is put by under another name, so that it does not push
   * the good generation before it out; what is not ours to replace is refused.
   */
  private Optional<SaveProblem> setAside(SaveName name, Path file) throws IOException {
    Attempt<SaveFile> present = read(name, SAVE);
    if (present.result().isPresent()) {
      return Optional.empty();
    }
    SaveProblem problem = present.problems().get(0);
    if (problem.kind() == SaveProblem.Kind.DAMAGED) {
      SafeFile.move(file, file(name, ".json.damaged").orElseThrow());
      return Optional.empty();
    }
    return problem.kind() == SaveProblem.Kind.MISSING ? Optional.empty() : Optional.of(problem);
  }

  @Override
  public Optional<SaveProblem> delete(SaveName name) {
    if (!exists(name)) {
      return Optional.of(FileProblems.missing(name, folder));
    }
    return locked(
        name,
        () -> {
          for (String ending : List.of(SAVE, KEPT, ".json.tmp", ".lock")) {
            Files.deleteIfExists(file(name, ending).orElseThrow());
          }
          ours.remove(name);
          return Optional.empty();
        });
  }

  @Override
  public Attempt<SaveLock> lock(SaveName name) {
    Optional<Path> file = file(name, ".lock");
    if (file.isEmpty()) {
      return Attempt.failed(FileProblems.badName(name));
    }
    try {
      Files.createDirectories(folder);
      Optional<LockFile> lock = LockFile.take(file.get());
      if (lock.isEmpty()) {
        return Attempt.failed(FileProblems.inUse(name));
      }
      held.put(name, lock.get());
      return Attempt.of(() -> release(name, lock.get()));
    } catch (IOException | SecurityException unwritable) {
      return Attempt.failed(FileProblems.unwritable(folder, unwritable));
    }
  }

  private void release(SaveName name, LockFile lock) {
    if (held.remove(name, lock)) {
      ours.remove(name);
      lock.close();
    }
  }

  /** Something done to the files of one save, under the lock held or one taken for it. */
  private interface Change {
    Optional<SaveProblem> apply() throws IOException;
  }

  private Optional<SaveProblem> locked(SaveName name, Change change) {
    if (!held.containsKey(name)) {
      Attempt<SaveLock> lock = lock(name);
      if (lock.result().isEmpty()) {
        return lock.problems().stream().findFirst();
      }
      try {
        return attempt(change);
      } finally {
        lock.result().get().close();
      }
    }
    return attempt(change);
  }

  private Optional<SaveProblem> attempt(Change change) {
    try {
      return change.apply();
    } catch (IOException | SecurityException unwritable) {
      return Optional.of(FileProblems.unwritable(folder, unwritable));
    }
  }

  /** A file of a save; empty where this system cannot spell the name. */
  private Optional<Path> file(SaveName name, String ending) {
    try {
      return Optional.of(folder.resolve(name.value() + ending));
    } catch (InvalidPathException unspeakable) {
      return Optional.empty();
    }
  }
}
