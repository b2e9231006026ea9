package org.malinnotes.bench;

import java.util.List;
import java.util.SplittableRandom;
import org.malinnotes.check.explore.Walks;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Story;

/**
 * Choices a second along lines at random: of {@code explore}'s wandering and of the engine that
 * plays, against blade-ink on the same story as ink, in turns. Argument: the number of scenes.
 */
final class PlayBench {
  private static final int ROUNDS = 9;
  private static final int CHOICES = 50_000;
  private static final int LINES = 20_000;

  private PlayBench() {}

  public static void main(String... args) throws Exception {
    Size size = Size.bare(args.length > 0 ? Integer.parseInt(args[0]) : 300);
    Story story = StoryLoader.load(StoryMaker.make(size)).story().orElseThrow();
    Setup setup = ExploreBench.setup(story);
    InkPeer peer = new InkPeer(InkCompiler.compile(story, setup, "made-" + size));
    Walks walks = new Walks(story, setup);
    Engine engine = new Engine(story);
    Rounds wander = new Rounds();
    Rounds play = new Rounds();
    Rounds ink = new Rounds();
    long[] choices = new long[1];
    // The first rounds only warm up.
    for (int round = -3; round < ROUNDS; round++) {
      System.gc();
      Timed wandered = Timed.of(() -> choices[0] = walks.choices(LINES));
      Timed played = Timed.of(() -> play(engine, setup));
      Timed peered = Timed.of(() -> peer.play(CHOICES, new SplittableRandom(1956)));
      if (round >= 0) {
        wander.add(choices[0], wandered);
        play.add(CHOICES, played);
        ink.add(CHOICES, peered);
      }
    }
    System.out.println("choices a second, median (least–most) of " + ROUNDS + " rounds");
    System.out.println("blade-ink  " + ink.rate());
    System.out.println("wandering  " + wander.rate() + ", " + wander.times(ink));
    System.out.println("engine     " + play.rate() + ", " + play.times(ink));
  }

  private static void play(Engine engine, Setup setup) {
    SplittableRandom dice = new SplittableRandom(1956);
    Turn turn = engine.begin(setup);
    for (int made = 0; made < CHOICES; ) {
      if (turn.state().phase() == Phase.ENDED) {
        turn = engine.begin(setup);
      } else {
        List<Choice> open = engine.choices(turn.state()).stream().filter(Choice::open).toList();
        Choice drawn = open.get(dice.nextInt(open.size()));
        turn = engine.step(turn.state(), new Event.Order(drawn.option().id()));
        made++;
      }
    }
  }
}
