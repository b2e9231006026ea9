package org.malinnotes.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.malinnotes.story.Story;

/** A copy of a story, mostly the tutorial one, that a test may spoil. */
public final class StoryCopy {
  /** The tutorial story itself. */
  public static final Path TUTORIAL = Path.of("story", "two-doors");

  private final Path folder;

  private StoryCopy(Path folder) {
    this.folder = folder;
  }

  /** A fresh copy inside a folder that need not exist. */
  static StoryCopy in(Path folder) throws IOException {
    return of(TUTORIAL, folder);
  }

  /** A fresh copy of a story inside a folder that need not exist. */
  public static StoryCopy of(Path story, Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(story)) {
      for (Path path : paths.toList()) {
        Path to = folder.resolve(story.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
    return new StoryCopy(folder);
  }

  /** The copy's folder. */
  public Path folder() {
    return folder;
  }

  /** Takes the steps of a page's example. */
  public StoryCopy take(List<CodePage.Step> steps) throws IOException {
    for (CodePage.Step step : steps) {
      Path path = folder.resolve(step.path());
      switch (step.verb()) {
        case "File:":
          clear(path);
          Files.writeString(path, step.content());
          break;
        case "Change:":
          Files.writeString(path, changed(Files.readString(path), step));
          break;
        case "Bytes:":
          clear(path);
          Files.write(path, HexFormat.ofDelimiter(" ").parseHex(step.content()));
          break;
        case "Size:":
          clear(path);
          Files.writeString(path, " ".repeat(Integer.parseInt(step.content())));
          break;
        case "Folder:":
          clear(path);
          Files.createDirectories(path);
          break;
        default:
          clear(path);
      }
    }
    return this;
  }

  /** Replaces text that stands exactly once in a file. */
  public StoryCopy replace(String file, String old, String now) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, replaced(Files.readString(path), old, now, file));
    return this;
  }

  /** Gives a file new content. */
  public StoryCopy write(String file, String content) throws IOException {
    return take(List.of(new CodePage.Step("File:", file, content)));
  }

  /** The story as it now loads. */
  public Story story() {
    return StoryLoader.load(folder).story().orElseThrow();
  }

  private static String changed(String content, CodePage.Step step) {
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (String line : step.content().lines().toList()) {
      String text = line.substring(1) + "\n";
      if (line.charAt(0) != '+') {
        old.append(text);
      }
      if (line.charAt(0) != '-') {
        now.append(text);
      }
    }
    return replaced(content, old.toString(), now.toString(), step.path());
  }

  private static String replaced(String content, String old, String now, String file) {
    int at = content.indexOf(old);
    if (at < 0 || content.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(file + " must hold exactly once: " + old);
    }
    return content.substring(0, at) + now + content.substring(at + old.length());
  }

  private static void clear(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> paths = Files.walk(path)) {
        paths.sorted(Comparator.reverseOrder()).forEach(StoryCopy::delete);
      }
    }
    Files.createDirectories(path.getParent());
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
