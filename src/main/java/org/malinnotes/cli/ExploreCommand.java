package org.malinnotes.cli;

import java.io.PrintStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.engine.Setup;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story explore}: every state of a story, and what none of its lines meets. */
final class ExploreCommand implements Callable<Integer> {
  private static final int MOST_STATES = 5_000_000;

  private final Io io;
  private final Given given =
      Given.command(
              this,
              "explore",
              "Walk every state of a story: count its lines, name what none of them meets.")
          .text("--chapter", "ID", "Only this chapter alone, by its id or number.")
          .text("--seat", "SEAT", "Only from this chair, or from both.")
          .text("--limit", "STATES", "Stop after so many states. Otherwise 5000000.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  ExploreCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    int limit = limit();
    Story story = Stories.load(io, given.wordPath());
    List<Seating> seatings = seatings(story);
    Optional<List<SeatId>> wanted =
        given.text("--seat").map(word -> Chairs.held(seatings.get(seatings.size() - 1), word));
    Survey survey = new Survey(story, limit, org.malinnotes.check.explore.Progress.NONE);
    try {
      for (Seating seating : seatings) {
        for (List<SeatId> held : seating.holdings()) {
          if (wanted.isEmpty() || wanted.get().equals(held)) {
            print(seating, held, survey.explore(setup(seating, held)));
          }
        }
      }
    } catch (OutOfMemoryError full) {
      throw new ComplaintException(
          "So many states do not fit in memory. Lower --limit, or give Java more memory, such as"
              + " JAVA_TOOL_OPTIONS=-Xmx8g.");
    }
    if (everything() && story.chapters().size() > 1) {
      survey.wander();
    }
    return conclude(survey);
  }

  private static Setup setup(Seating seating, List<SeatId> held) {
    return new Setup(seating.chapter().id(), seating.alone(), held, false);
  }

  private boolean everything() {
    return given.text("--chapter").isEmpty() && given.text("--seat").isEmpty();
  }

  private void print(Seating seating, List<SeatId> held, Exploration found) {
    PrintStream out = io.out();
    String where = seating.alone() ? seating.chapter().id().value() : "the whole story";
    String lines = found.lines().map(count -> count(count, "line")).orElse("lines not counted");
    out.println(
        where
            + ", "
            + Chairs.word(held)
            + ": "
            + lines
            + (found.endless() ? ", for some go round in a circle, " : ", ")
            + count(BigInteger.valueOf(found.states()), "state")
            + (found.whole() ? "" : ", then stopped by the limit"));
    for (Map.Entry<EndingId, BigInteger> ending : found.linesByEnding().entrySet()) {
      out.println("  " + ending.getKey().value() + ": " + number(ending.getValue()));
    }
    out.flush();
  }

  private int conclude(Survey survey) {
    PrintStream out = io.out();
    List<String> unmet = survey.unmet().stream().map(it -> it.words()).toList();
    out.println();
    if (!everything()) {
      out.println("Only a part of the story was walked, so nothing is said of the rest.");
    } else if (unmet.isEmpty()) {
      out.println("Every scene, option, paragraph, ending and outcome is met by some line.");
    } else {
      out.println(survey.proof().told() ? "No line meets:" : "No line was found that meets:");
      unmet.forEach(one -> out.println("  " + one));
    }
    out.println(ends(survey));
    out.flush();
    return everything() && !unmet.isEmpty() ? Exit.FOUND : Exit.OK;
  }

  private static String ends(Survey survey) {
    if (survey.endless()) {
      return "Not every line ends: orders can lead round in a circle.";
    }
    return survey.whole()
        ? "Every line ends."
        : "The limit stopped a search: whether every line ends is not proved. Raise --limit.";
  }

  /** The games to explore; the last one can be played from every chair that any can. */
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

  private static String count(BigInteger number, String what) {
    return number(number) + " " + what + (number.equals(BigInteger.ONE) ? "" : "s");
  }

  /** Digits in groups of three. */
  private static String number(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
