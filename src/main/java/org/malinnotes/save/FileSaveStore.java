package org.malinnotes.save;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Saves as files of one folder: {@code NAME.json}, the generation before as {@code NAME.json.bak},
 * and {@code NAME.lock}. The folder is made when it is first written to.
 */
public final class FileSaveStore implements SaveStore {
  private static final String SAVE = ".json";
  private static final String KEPT = ".json.bak";

  private final Path folder;
  private final Map<SaveName, KeptFile<SaveFile>> held = new HashMap<>();

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
    return kept(name).map(KeptFile::exists).orElse(false);
  }

  @Override
  public Attempt<SaveFile> read(SaveName name) {
    return kept(name)
        .map(file -> file.read().map(save -> save.named(name)))
        .orElseGet(() -> Attempt.failed(FileProblems.badName(name)));
  }

  @Override
  public Optional<SaveProblem> write(SaveFile save) {
    return change(save.name(), file -> file.write(SaveCodec.write(save)));
  }

  @Override
  public Optional<SaveProblem> delete(SaveName name) {
    return change(name, KeptFile::delete);
  }

  private Optional<SaveProblem> change(
      SaveName name, Function<KeptFile<SaveFile>, Optional<SaveProblem>> change) {
    return kept(name).map(change).orElseGet(() -> Optional.of(FileProblems.badName(name)));
  }

  @Override
  public Attempt<SaveLock> lock(SaveName name) {
    Optional<KeptFile<SaveFile>> file = open(name);
    if (file.isEmpty()) {
      return Attempt.failed(FileProblems.badName(name));
    }
    KeptFile<SaveFile> kept = file.get();
    Optional<SaveProblem> busy = kept.lock();
    if (busy.isPresent()) {
      return Attempt.failed(busy.get());
    }
    held.put(name, kept);
    return Attempt.of(() -> release(name, kept));
  }

  private void release(SaveName name, KeptFile<SaveFile> file) {
    if (held.remove(name, file)) {
      file.close();
    }
  }

  /** The file of a save, the one that is locked if it is. */
  private Optional<KeptFile<SaveFile>> kept(SaveName name) {
    return Optional.ofNullable(held.get(name)).or(() -> open(name));
  }

  /** The file of a save; empty where this system cannot spell the name. */
  private Optional<KeptFile<SaveFile>> open(SaveName name) {
    try {
      return Optional.of(
          new KeptFile<>(
              FileSort.SAVE,
              folder.resolve(name.value() + SAVE),
              folder.resolve(name.value() + ".lock"),
              name.value(),
              SaveCodec::read));
    } catch (InvalidPathException unspeakable) {
      return Optional.empty();
    }
  }
}
