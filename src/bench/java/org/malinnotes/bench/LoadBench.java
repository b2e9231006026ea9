package org.malinnotes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Severity;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Loading and checking a story, per scene, for stories of growing size; against Jackson's bare
 * streaming parse of the same files, read in the same manner, in turns. Arguments: the numbers of
 * scenes.
 */
final class LoadBench {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int WARM = 10;

  private LoadBench() {}

  public static void main(String... args) throws Exception {
    int[] sizes =
        args.length > 0
            ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
            : new int[] {1_000, 3_000, 10_000, 30_000, 100_000};
    Path small = StoryMaker.make(Size.full(1_000));
    for (int i = 0; i < WARM; i++) {
      check(small);
      parse(files(small));
    }
    System.out.println("microseconds a scene, median (least–most)");
    for (int scenes : sizes) {
      measure(scenes);
    }
  }

  private static void measure(int scenes) throws Exception {
    Path story = StoryMaker.make(Size.full(scenes));
    List<Path> files = files(story);
    Rounds parse = new Rounds();
    Rounds load = new Rounds();
    Rounds both = new Rounds();
    parse(files);
    for (int round = Math.max(3, Math.min(15, 30_000 / scenes)); round > 0; round--) {
      System.gc();
      parse.add(scenes, Timed.of(() -> parse(files)));
      load.add(scenes, Timed.of(() -> StoryLoader.load(story)));
      both.add(scenes, Timed.of(() -> check(story)));
    }
    System.out.printf(Locale.ROOT, "%,7d scenes: ", scenes);
    System.out.println(
        "parse "
            + parse.micros()
            + ", load "
            + load.micros()
            + ", load and check "
            + both.micros()
            + " = "
            + both.timesAsLong(parse));
  }

  private static void check(Path folder) {
    LoadedStory loaded = StoryLoader.load(folder);
    List<Diagnostic> findings =
        loaded.story().map(it -> StoryChecker.check(it, loaded.places())).orElse(loaded.findings());
    // Its chapters begin anywhere, of which the checker warns.
    if (findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR)) {
      throw new IllegalStateException(folder + " has findings, such as " + findings.get(0));
    }
  }

  private static List<Path> files(Path story) throws IOException {
    try (Stream<Path> files = Files.walk(story)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static long parse(List<Path> files) throws IOException {
    long tokens = 0;
    for (Path file : files) {
      try (JsonParser json =
          JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
        while (json.nextToken() != null) {
          tokens++;
        }
      }
    }
    return tokens;
  }
}
