package org.malinnotes.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.check.explore.Walks;
import org.malinnotes.engine.Setup;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Story;

/**
 * Distinct states a second of {@code explore} against those of the same story as ink in blade-ink,
 * in turns; and how {@code explore} grows with the scenes. Arguments: the numbers of scenes.
 */
final class ExploreBench {
  private static final int ROUNDS = 5;

  /** Each gets so many seconds a round; of blade-ink the states met by then count. */
  private static final double SECONDS = 4;

  private ExploreBench() {}

  public static void main(String... args) throws Exception {
    int[] sizes =
        args.length > 0
            ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
            : new int[] {300, 3_000, 30_000};
    System.out.println("states a second, median (least–most) of " + ROUNDS + " rounds");
    for (int scenes : sizes) {
      measure(scenes);
    }
  }

  private static void measure(int scenes) throws Exception {
    Size size = Size.bare(scenes);
    Story story = StoryLoader.load(StoryMaker.make(size)).story().orElseThrow();
    Setup setup = setup(story);
    InkPeer peer = new InkPeer(InkCompiler.compile(story, setup, "made-" + size));
    Walks walks = new Walks(story, setup);
    Rounds walk = new Rounds();
    Rounds explore = new Rounds();
    Rounds ink = new Rounds();
    int[] states = new int[2];
    // The first rounds only warm up.
    for (int round = -2; round < ROUNDS; round++) {
      System.gc();
      int[] times = new int[2];
      Timed walked = Timed.of(() -> times[0] = repeat(() -> states[0] = walks.states()));
      System.gc();
      Timed explored = Timed.of(() -> times[1] = repeat(() -> explore(story, setup)));
      System.gc();
      Timed peered = Timed.of(() -> states[1] = peer.explore(SECONDS).states());
      if (round >= 0) {
        walk.add((double) times[0] * states[0], walked);
        explore.add((double) times[1] * states[0], explored);
        ink.add(states[1], peered);
      }
    }
    System.out.printf(Locale.ROOT, "%,d scenes, %,d states%n", scenes, states[0]);
    System.out.println("  walk       " + walk.rate());
    System.out.println("  explore    " + explore.rate());
    System.out.printf(Locale.ROOT, "  blade-ink  %s, %,d of them%n", ink.rate(), states[1]);
    System.out.println("  walk is " + walk.times(ink));
    System.out.println("  explore is " + explore.times(ink));
  }

  /** Does the work again and again for as long as blade-ink gets; how many times. */
  private static int repeat(Timed.Work work) throws Exception {
    long begin = System.nanoTime();
    int times = 0;
    do {
      work.run();
      times++;
    } while (System.nanoTime() - begin < SECONDS * 1e9);
    return times;
  }

  static Setup setup(Story story) {
    return new Setup(story.chapters().get(0).id(), true, List.of(story.seats().get(0).id()), false);
  }

  private static void explore(Story story, Setup setup) {
    Exploration found = new Survey(story, Integer.MAX_VALUE - 8).explore(setup);
    if (!found.whole() || found.endless()) {
      throw new IllegalStateException("not every line was walked to its end");
    }
  }
}
