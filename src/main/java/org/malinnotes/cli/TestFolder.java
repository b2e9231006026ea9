package org.malinnotes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malinnotes.text.Nearest;

/**
 * A story's test in a folder of its own: {@code input.txt} (what is typed), {@code expected.txt}
 * (what is printed), and {@code args} where the game does not simply begin at the story's start
 * (one word of a command line on each line).
 */
record TestFolder(Path folder) {
  static final String ARGS = "args";
  static final String INPUT = "input.txt";
  static final String EXPECTED = "expected.txt";

  private static final List<String> FILES = List.of(ARGS, INPUT, EXPECTED);

  /** What the test is called. */
  String name() {
    return folder.getFileName().toString();
  }

  boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /**
   * A file's text, its line ends made newlines and without a byte order mark; throws {@link
   * UncheckedIOException}.
   */
  String read(String file) {
    try {
      String text = Files.readString(folder.resolve(file)).replace("\r\n", "\n");
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The words of the command line. */
  List<String> args() {
    return has(ARGS) ? read(ARGS).lines().filter(line -> !line.isBlank()).toList() : List.of();
  }

  /** Writes what is printed now; throws {@link ComplaintException} if it cannot be written. */
  void expect(String text) {
    try {
      Files.writeString(folder.resolve(EXPECTED), text);
    } catch (IOException unwritable) {
      throw new ComplaintException(
          "The file " + Shown.of(folder.resolve(EXPECTED).toString(), 200) + " cannot be written.");
    }
  }

  /** What is in the folder that belongs to no test, and what a test lacks, in words. */
  List<String> orphans() {
    List<String> told = new ArrayList<>();
    if (!has(INPUT)) {
      told.add(
          has(EXPECTED)
              ? EXPECTED + " without " + INPUT + ", so nothing is played"
              : "no " + INPUT + ", so nothing is played");
    }
    for (Path path : children(folder)) {
      String file = path.getFileName().toString();
      if (!FILES.contains(file)) {
        Optional<String> near = Nearest.to(file, FILES);
        told.add(
            Shown.of(file)
                + ", which nothing reads"
                + near.map(it -> "; did you mean " + it + "?").orElse(""));
      }
    }
    return told;
  }

  /** What a folder holds by name, hidden files and notes to read apart. */
  static List<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(path -> !path.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
