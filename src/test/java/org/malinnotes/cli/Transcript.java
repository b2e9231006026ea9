package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of the program kept in a folder: {@code args} (the command line, one word on each line),
 * {@code input.txt} (what is typed), {@code expected.txt} (what is printed), and where they are not
 * empty or 0 {@code expected.err} and {@code exit}. In {@code args}, {@code {saves}} stands for a
 * folder of saved games, fresh for each transcript.
 */
record Transcript(Path folder) {
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final String SOME_TIME = "2026-01-02T03:04:05Z";

  /** The runs of one transcript in order: the folder itself, or those in it that hold runs. */
  static List<Transcript> runs(Path folder) {
    return isRun(folder)
        ? List.of(new Transcript(folder))
        : folders(folder).stream().filter(Transcript::isRun).map(Transcript::new).toList();
  }

  /** The folders in a folder, by name. */
  static List<Path> folders(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static boolean isRun(Path folder) {
    return Files.exists(folder.resolve("args"));
  }

  /** Runs it; times in the output are all made the same. */
  Program play(String saves) throws IOException {
    List<String> args =
        read("args", "").lines().map(word -> word.replace("{saves}", saves)).toList();
    Program run = Program.run(read("input.txt", ""), args);
    return new Program(run.exit(), timeless(run.out()), timeless(run.err()));
  }

  Program expected() throws IOException {
    int exit = Integer.parseInt(read("exit", "0").strip());
    return new Program(exit, read("expected.txt", ""), read("expected.err", ""));
  }

  /** Keeps what a run did as what is expected from now on. */
  void update(Program run) throws IOException {
    Files.writeString(folder.resolve("expected.txt"), run.out());
    write("expected.err", run.err(), "");
    write("exit", run.exit() + "\n", "0\n");
  }

  private void write(String file, String text, String usual) throws IOException {
    if (text.equals(usual)) {
      Files.deleteIfExists(folder.resolve(file));
    } else {
      Files.writeString(folder.resolve(file), text);
    }
  }

  private String read(String file, String absent) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : absent;
  }

  private static String timeless(String text) {
    return TIME.matcher(text).replaceAll(SOME_TIME);
  }
}
