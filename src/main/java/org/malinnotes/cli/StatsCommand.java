package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.story.Story;
import org.malinnotes.terminal.Ascii;
import org.malinnotes.terminal.Style;
import org.malinnotes.workbench.stats.Statistics;
import org.malinnotes.workbench.stats.StatisticsJson;
import org.malinnotes.workbench.stats.StatisticsText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story stats}: what is in a story, in figures. */
final class StatsCommand implements Callable<Integer> {
  private static final int PACE = 220;
  private static final int SLOWEST = 20;
  private static final int FASTEST = 2_000;

  private final Io io;
  private final Given given =
      Given.command(this, "stats", "Count a story: words, decisions, options, quotations, pages.")
          .text(
              "--format",
              OneOf.words(StatsFormat.values(), "|"),
              "How to write it. Otherwise as text.")
          .text("--chapter", "ID", "Only this chapter, by its id or number.")
          .text("--seat", "SEAT", "Only this chair.")
          .text("--pace", "WORDS", "Words read in a minute, 20 to 2000. Otherwise 220.")
          .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  StatsCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    StatsFormat format =
        OneOf.of("--format", StatsFormat.values(), given.text("--format").orElse("text"));
    int pace = pace();
    Story story = Stories.load(io, given.wordPath());
    Statistics all =
        Statistics.of(story, Wanted.chapter(story, given), Wanted.seat(story, given), pace);
    Optional<Path> file = given.path("--out");
    String text =
        switch (format) {
          case TEXT -> text(all, file.isPresent());
          case JSON -> StatisticsJson.of(all);
        };
    Output.write(io, file, text);
    return Exit.OK;
  }

  private String text(Statistics all, boolean toFile) {
    Style style = given.style().decide(io.environment(), "UTF-8", io.terminal() && !toFile, 0);
    String text = StatisticsText.of(all, style.width(), style.screenReader());
    return style.ascii() ? Ascii.of(text) : text;
  }

  private int pace() {
    String wanted = given.text("--pace").orElse(Integer.toString(PACE));
    try {
      int pace = Integer.parseInt(wanted);
      if (pace >= SLOWEST && pace <= FASTEST) {
        return pace;
      }
    } catch (NumberFormatException notANumber) {
      // Complained of below, as any number out of bounds is.
    }
    throw new ComplaintException(
        "--pace takes a whole number from 20 to 2000, not " + Shown.of(wanted) + ".", Exit.USAGE);
  }
}
