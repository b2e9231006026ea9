package org.malinnotes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.check.cite.Seal;
import org.malinnotes.check.cite.SealChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.HashTables;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;

/** Keeps a story's seal in its folder. */
final class Seals {
  private static final String ENTRIES = "entries";
  private static final String FILES = "files";

  private Seals() {}

  /** What changed since the story was sealed; nothing for a story that never was. */
  static List<Diagnostic> changes(Path folder, Story story, Places places) {
    return read(folder).map(seal -> SealChecker.check(story, places, seal)).orElse(List.of());
  }

  /** Seals the story as it stands. */
  static void write(Path folder, Story story, Places places) {
    Seal seal = Seal.of(story, places);
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    tables.put(ENTRIES, seal.entries());
    tables.put(FILES, seal.files());
    try {
      Files.writeString(folder.resolve(Seal.FILE), HashTables.write(tables));
    } catch (IOException failed) {
      throw new ComplaintException("The seal could not be written to " + Seal.FILE + ".");
    }
  }

  private static Optional<Seal> read(Path folder) {
    Path file = folder.resolve(Seal.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Map<String, Map<String, String>> tables = HashTables.read(text).orElseThrow(() -> damaged());
      return Optional.of(
          new Seal(tables.getOrDefault(ENTRIES, Map.of()), tables.getOrDefault(FILES, Map.of())));
    } catch (IOException unreadable) {
      throw damaged();
    }
  }

  private static ComplaintException damaged() {
    return new ComplaintException(
        Seal.FILE + " is damaged. Delete it, or make it anew with story cite --seal.");
  }
}
