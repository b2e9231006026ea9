package org.malinnotes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a note about a story's files, as long as they are still as it says. */
final class NoteReader {
  private static final Role[] ROLES = Role.values();

  private final Path folder;
  private final List<StoryFile> files = new ArrayList<>();
  private final Map<String, StoryFile> scenes = new LinkedHashMap<>();
  private final List<String> endings = new ArrayList<>();

  private NoteReader(Path folder) {
    this.folder = folder;
  }

  /**
   * The note, if it is whole and everything is as it says.
   *
   * @throws IOException if a file cannot be looked at
   * @throws IllegalArgumentException if the note holds what no note holds
   */
  static Optional<StoryNote> read(String text, String heading, Path folder) throws IOException {
    String[] lines = text.split("\n");
    int last = lines.length - 1;
    if (last < 1 || !lines[0].equals(heading) || !lines[last].equals(NoteWriter.END)) {
      return Optional.empty();
    }
    NoteReader reader = new NoteReader(folder);
    for (int i = 1; i < last; i++) {
      if (!reader.take(lines[i].split("\t", -1))) {
        return Optional.empty();
      }
    }
    return reader.files.isEmpty() || reader.files.get(0).role() != Role.STORY
        ? Optional.empty()
        : Optional.of(new StoryNote(reader.files, reader.scenes, reader.endings));
  }

  private boolean take(String[] words) throws IOException {
    switch (words[0]) {
      case NoteWriter.FOLDER:
        return words.length == 4 && isAsBefore(folder.resolve(words[1]), words);
      case NoteWriter.FILE:
        return words.length == 7 && file(words);
      case NoteWriter.ENDING:
        return words.length == 2 && endings.add(words[1]);
      default:
        return false;
    }
  }

  private boolean file(String[] words) throws IOException {
    Path path = folder.resolve(words[1]);
    int role = Integer.parseInt(words[4]);
    if (role < 0 || role >= ROLES.length || !isAsBefore(path, words)) {
      return false;
    }
    StoryFile file = new StoryFile(path, words[1], ROLES[role], words[5]);
    files.add(file);
    return file.role() != Role.SCENE || scenes.put(words[6], file) == null;
  }

  private static boolean isAsBefore(Path path, String[] words) throws IOException {
    Stamp now = Stamp.of(path);
    return words[2].equals(Long.toString(now.size())) && words[3].equals(Long.toString(now.time()));
  }
}
