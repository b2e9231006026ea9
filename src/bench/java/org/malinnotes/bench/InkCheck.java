package org.malinnotes.bench;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.engine.Setup;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.ink.HostileStory;

/**
 * Holds {@code explore} to a program of others: exports of stories are compiled by inkjs and walked
 * to their end by blade-ink, and the endings it comes to, with the number of lines to each, must be
 * those that {@code explore} finds. The stories are the small one, one with names and texts that
 * ink could mistake, one with a source, and chapters of 1956: the arguments. Ends with 1 if they
 * differ.
 */
final class InkCheck {
  private static final int LIMIT = 10_000_000;
  private static final Path FERRY =
      Path.of("src", "test", "resources", "org", "malinnotes", "check", "ferry");
  private static boolean differ;

  private InkCheck() {}

  public static void main(String... args) throws Exception {
    compare("two-doors", load("two-doors"), 1);
    compare("hostile", HostileStory.in(Files.createTempDirectory("hostile").resolve("story")), 1);
    compare("ferry", StoryLoader.load(FERRY).story().orElseThrow(), 1);
    Story year = load("october-1956");
    for (String chapter : args.length > 0 ? args : new String[] {"2"}) {
      compare("october-1956", year, Integer.parseInt(chapter));
    }
    System.exit(differ ? 1 : 0);
  }

  private static void compare(String label, Story story, int number) throws Exception {
    Seating seating = new Seating(story, story.chapters().get(number - 1), true);
    for (List<SeatId> held : seating.holdings()) {
      Setup setup = new Setup(seating.chapter().id(), true, held, false);
      String name =
          label
              + "-"
              + number
              + "-"
              + held.stream().map(SeatId::value).collect(Collectors.joining("-"));
      compare(story, setup, name);
    }
  }

  private static void compare(Story story, Setup setup, String name) throws Exception {
    Exploration ours = new Survey(story, LIMIT).explore(setup);
    InkPeer peer = new InkPeer(InkCompiler.compile(story, setup, name));
    InkPeer.Found theirs = peer.explore(Double.MAX_VALUE);
    Map<String, BigInteger> lines =
        ours.linesByEnding().entrySet().stream()
            .collect(Collectors.toMap(it -> it.getKey().value(), Map.Entry::getValue));
    boolean same = lines.equals(theirs.lines());
    differ |= !same;
    System.out.printf(
        "%-34s %s: explore %,d states, ink %,d; %d endings, %,d lines%n",
        name,
        same ? "equal" : "DIFFERENT",
        ours.states(),
        theirs.states(),
        lines.size(),
        ours.lines().orElse(BigInteger.ZERO));
    if (!same) {
      Set<String> endings = new TreeSet<>(lines.keySet());
      endings.addAll(theirs.lines().keySet());
      for (String ending : endings) {
        System.out.printf(
            "    %-30s explore %s, ink %s%n",
            ending, lines.get(ending), theirs.lines().get(ending));
      }
    }
  }

  private static Story load(String folder) {
    return StoryLoader.load(Path.of("story", folder)).story().orElseThrow();
  }
}
