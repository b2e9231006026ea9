package org.malinnotes.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a copy of a story in one of the many ways that files go wrong. */
public final class Spoiling {
  private Spoiling() {}

  /**
   * Spoils one to three files, the same for the same seed.
   *
   * @return what was done, for messages
   */
  public static String of(Path story, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> done = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      List<Path> files = files(story);
      Path file = files.get(random.nextInt(files.size()));
      Path other = files.get(random.nextInt(files.size()));
      done.add(spoil(file, other, random) + " " + story.relativize(file));
    }
    return "seed " + seed + ": " + String.join(", ", done);
  }

  private static List<Path> files(Path story) {
    return Trees.files(story).stream()
        .filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
        .toList();
  }

  private static String spoil(Path file, Path other, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int kind = random.nextInt(10);
    if (kind == 0) {
      FileSpoiler spoiler = any(FileSpoiler.values(), random);
      spoiler.instead(file, other, random);
      return spoiler.name();
    }
    if (kind <= 2 && bytes.length > 0) {
      ByteSpoiler spoiler = any(ByteSpoiler.values(), random);
      Files.write(file, spoiler.spoilt(bytes, random));
      return spoiler.name();
    }
    // An earlier spoiling may have come this way.
    String json = new String(bytes, StandardCharsets.UTF_8);
    if (!Trees.isJson(bytes) || !Trees.isJson(Files.readAllBytes(other))) {
      return "nothing in";
    }
    if (kind <= 5) {
      Files.writeString(file, TextSpoiler.spoilt(json, random));
      return "text of";
    }
    List<String> strings = TreeSpoiler.strings(Files.readString(other));
    Files.writeString(file, TreeSpoiler.spoilt(json, strings, random));
    return "values of";
  }

  private static <T> T any(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }
}
