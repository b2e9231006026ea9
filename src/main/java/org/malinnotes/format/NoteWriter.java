package org.malinnotes.format;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** Writes what {@link NoteReader} reads: first how the files stand, then what was found in them. */
final class NoteWriter {
  /** First words of the lines of a note; none begins another. */
  static final String FOLDER = "folder";

  static final String FILE = "file";
  static final String ENDING = "ending";
  static final String END = "whole";

  /** As deep as the folders of a story stand. */
  private static final int DEPTH = 2;

  private final String heading;
  private final List<StoryFile> files;
  private final Map<Path, Stamp> folders = new LinkedHashMap<>();
  private final List<Stamp> stamps = new ArrayList<>();

  /**
   * Looks at a story's files before they are read.
   *
   * @throws IOException if one cannot be looked at
   */
  NoteWriter(String heading, Path folder) throws IOException {
    this.heading = heading;
    this.files = StoryFolder.list(folder, new Diagnostics());
    try (Stream<Path> paths = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : paths.filter(Files::isDirectory).toList()) {
        folders.put(folder.relativize(path), Stamp.of(path));
      }
    }
    for (StoryFile file : files) {
      stamps.add(Stamp.of(file.path()));
    }
  }

  /** Whether nothing has changed since that moment, in nanoseconds since 1970. */
  boolean settledBefore(long moment) {
    return Stream.concat(folders.values().stream(), stamps.stream())
        .allMatch(stamp -> stamp.time() < moment);
  }

  /** The note, once the files have been read and found to hold this sound story. */
  String text(Story story) {
    StringBuilder text = new StringBuilder(heading).append('\n');
    folders.forEach((path, stamp) -> line(text, FOLDER, path.toString(), stamp.text()));
    // Each file of a sound story's scenes holds one, and they are in the order of the files.
    Iterator<SceneId> scenes = story.scenes().keySet().iterator();
    for (int i = 0; i < files.size(); i++) {
      StoryFile file = files.get(i);
      String role = Integer.toString(file.role().ordinal());
      String id = file.role() == Role.SCENE ? scenes.next().value() : "";
      line(text, FILE, file.name(), stamps.get(i).text(), role, file.chapterFolder(), id);
    }
    for (EndingId ending : story.endings().keySet()) {
      line(text, ENDING, ending.value());
    }
    line(text, END);
    return text.toString();
  }

  private static void line(StringBuilder text, String... words) {
    text.append(String.join("\t", words)).append('\n');
  }
}
