package org.malinnotes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.diagnostic.Diagnostic;
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

  public static void main(String... args) throws IOException {
    int[] sizes =
        args.length > 0
            ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
            : new int[] {1_000, 3_000, 10_000, 30_000, 100_000};
    Path small = StoryMaker.make(Size.full(1_000));
    for (int i = 0; i < WARM; i++) {
      check(small, StoryLoader.load(small));
      parse(files(small));
    }
    System.out.println("microseconds a scene, median (least–most)");
    for (int scenes : sizes) {
      measure(scenes);
    }
  }

  private static void measure(int scenes) throws IOException {
    Path story = StoryMaker.make(Size.full(scenes));
    List<Path> files = files(story);
    int rounds = Math.max(3, Math.min(15, 30_000 / scenes));
    double[] parse = new double[rounds];
    double[] load = new double[rounds];
    double[] check = new double[rounds];
    double[] both = new double[rounds];
    parse(files);
    for (int i = 0; i < rounds; i++) {
      System.gc();
      long begin = System.nanoTime();
      parse(files);
      long parsed = System.nanoTime();
      LoadedStory loaded = StoryLoader.load(story);
      long read = System.nanoTime();
      check(story, loaded);
      long end = System.nanoTime();
      parse[i] = (parsed - begin) / 1e3 / scenes;
      load[i] = (read - parsed) / 1e3 / scenes;
      check[i] = (end - read) / 1e3 / scenes;
      both[i] = load[i] + check[i];
    }
    System.out.printf(
        "%,7d scenes: parse %s, load %s, check %s; load and check %s = %s x parse%n",
        scenes,
        Median.of(parse),
        Median.of(load),
        Median.of(check),
        Median.of(both),
        Median.ratio(both, parse));
  }

  private static void check(Path folder, LoadedStory loaded) {
    List<Diagnostic> findings =
        loaded.story().map(it -> StoryChecker.check(it, loaded.places())).orElse(loaded.findings());
    if (!findings.isEmpty()) {
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
