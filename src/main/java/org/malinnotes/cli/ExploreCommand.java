package org.malinnotes.cli;

import java.io.PrintStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Explorer;
import org.malinnotes.check.explore.Goals;
import org.malinnotes.check.explore.Met;
import org.malinnotes.check.explore.Unmet;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story explore}: every state of a story, and what none of its lines meets. */
final class ExploreCommand implements Callable<Integer> {
  private static final int MOST_STATES = 20_000_000;

  private final Io io;
  private final Given given =
      Given.command(
              this,
              "explore",
              "Walk every state of a story: count its lines, name what none of them meets.")
          .text("--chapter", "ID", "Only this chapter alone, by its id or number.")
          .text("--seat", "SEAT", "Only from this chair, or from both.")
          .text("--limit", "STATES", "Stop after so many states. Otherwise 20000000.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  ExploreCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Story story = Stories.load(io, given.wordPath());
    int limit = limit();
    Met met = Met.nothing();
    boolean whole = true;
    for (Seating seating : seatings(story)) {
      for (List<SeatId> held : chairs(seating)) {
        whole &= explore(seating, held, limit, met);
      }
    }
    return conclude(Unmet.of(story, met), whole);
  }

  private boolean explore(Seating seating, List<SeatId> held, int limit, Met met) {
    Setup setup = new Setup(seating.chapter().id(), seating.alone(), held, false);
    try {
      Exploration found = new Explorer(seating.story(), setup, Goals.all(), limit, met).run();
      print(seating, held, found);
      return found.whole();
    } catch (StoryFaultException fault) {
      throw new ComplaintException(
          "This story cannot be played to its end: "
              + fault.getMessage()
              + ". Run malin story check.");
    }
  }

  private void print(Seating seating, List<SeatId> held, Exploration found) {
    PrintStream out = io.out();
    String where = seating.alone() ? seating.chapter().id().value() : "the whole story";
    String lines = found.lines().map(count -> number(count) + " lines").orElse("lines not counted");
    out.println(
        where
            + ", "
            + Chairs.word(held)
            + ": "
            + lines
            + ", "
            + number(BigInteger.valueOf(found.states()))
            + (found.whole() ? " states" : " states, then stopped by the limit"));
    for (Map.Entry<EndingId, BigInteger> ending : found.linesByEnding().entrySet()) {
      out.println("  " + ending.getKey().value() + ": " + number(ending.getValue()));
    }
    out.flush();
  }

  private int conclude(List<String> unmet, boolean whole) {
    PrintStream out = io.out();
    out.println();
    boolean everything = given.text("--chapter").isEmpty() && given.text("--seat").isEmpty();
    if (!whole) {
      out.println(
          "The limit stopped the search: what it did not meet may still be met. Raise --limit.");
    } else if (!everything) {
      out.println("Only a part of the story was walked, so nothing is said of the rest.");
    } else if (unmet.isEmpty()) {
      out.println("Every scene, option, paragraph, ending and outcome is met by some line.");
      out.println("Every line ends.");
    } else {
      out.println("No line meets:");
      unmet.forEach(one -> out.println("  " + one));
    }
    out.flush();
    return whole && everything && !unmet.isEmpty() ? Exit.FOUND : Exit.OK;
  }

  private List<Seating> seatings(Story story) {
    if (given.text("--chapter").isPresent()) {
      return List.of(Chairs.seating(story, given.text("--chapter")));
    }
    Seating whole = new Seating(story, story.chapters().get(0), false);
    Stream<Seating> each = story.chapters().stream().map(one -> alone(story, one));
    return story.chapters().size() == 1
        ? each.toList()
        : Stream.concat(each, Stream.of(whole)).toList();
  }

  private static Seating alone(Story story, Chapter chapter) {
    return new Seating(story, chapter, true);
  }

  private List<List<SeatId>> chairs(Seating seating) {
    if (given.text("--chapter").isPresent() && given.text("--seat").isPresent()) {
      return List.of(Chairs.held(seating, given.text("--seat").get()));
    }
    List<List<SeatId>> chairs = new ArrayList<>();
    seating.single().stream().map(Seat::id).forEach(id -> chairs.add(List.of(id)));
    if (seating.together()) {
      chairs.add(seating.story().seats().stream().map(Seat::id).toList());
    }
    return given
        .text("--seat")
        .map(word -> chairs.stream().filter(held -> Chairs.word(held).equals(word)).toList())
        .orElse(chairs);
  }

  private int limit() {
    String wanted = given.text("--limit").orElse(Integer.toString(MOST_STATES));
    try {
      int limit = Integer.parseInt(wanted);
      if (limit > 0) {
        return limit;
      }
    } catch (NumberFormatException notANumber) {
      // Complained of below, as any number out of bounds is.
    }
    throw new ComplaintException(
        "--limit takes a whole number above 0, not " + Shown.of(wanted) + ".", Exit.USAGE);
  }

  /** Digits in groups of three. */
  private static String number(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
