package org.malinnotes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.malinnotes.classroom.collect.SampleClass;

/** A teacher's folders, and the program run on them. */
record ClassFiles(Path folder) {
  Path in() {
    return folder.resolve("in");
  }

  Path saves() {
    return folder.resolve("saves");
  }

  Path kept() {
    return saves().resolve("classes").resolve("class");
  }

  /** Pupils' results in the folder that is collected from. */
  ClassFiles with(String... pseudonyms) {
    for (String pseudonym : pseudonyms) {
      SampleClass.write(
          in(), pseudonym + ".json", SampleClass.whole(pseudonym, pseudonym.hashCode()));
    }
    return this;
  }

  Path file(String name, String text) {
    return SampleClass.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  Program collect(String... more) {
    List<String> args = new ArrayList<>(List.of("collect", in().toString()));
    args.addAll(List.of("--story", Program.TWO_DOORS));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  Program run(String... args) {
    return Program.run("", line(args));
  }

  List<String> line(String... args) {
    List<String> line = new ArrayList<>(List.of("class"));
    line.addAll(List.of(args));
    line.addAll(List.of("--saves", saves().toString()));
    return line;
  }

  /** Every file below a folder with its content and its time, by its path. */
  static Map<String, String> state(Path folder) {
    Map<String, String> state = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          FileTime time = Files.getLastModifiedTime(file);
          String content = Files.readString(file, StandardCharsets.ISO_8859_1);
          state.put(folder.relativize(file).toString(), time + content);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return state;
  }
}
