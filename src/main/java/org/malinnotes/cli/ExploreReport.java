package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.check.explore.Circle;
import org.malinnotes.check.explore.Claim;
import org.malinnotes.check.explore.ClaimFound;
import org.malinnotes.check.explore.EndingFigures;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.FaultFound;
import org.malinnotes.check.explore.Line;
import org.malinnotes.check.explore.Stop;
import org.malinnotes.story.Id;
import org.malinnotes.story.Story;

/** Prints what explorations found, for reading. */
final class ExploreReport {
  private static final int WIDTH = 74;

  private final PrintStream out;
  private final Story story;
  private final Optional<String> folder;
  private final boolean all;

  /**
   * A report.
   *
   * @param folder the story's folder as it was given, for the commands that play a line
   * @param all whether to print every range and every shortest line
   */
  ExploreReport(PrintStream out, Story story, Optional<String> folder, boolean all) {
    this.out = out;
    this.story = story;
    this.folder = folder;
    this.all = all;
  }

  /** One game: its lines, its endings, what is wrong in it. */
  void exploration(Exploration found) {
    out.println(
        ExploreWords.where(found.setup())
            + ": "
            + found.lines().map(lines -> ExploreWords.count(lines, "line") + ", ").orElse("")
            + ExploreWords.count(found.states(), "state")
            + found.stop().map(ExploreReport::stopped).orElse("")
            + uncounted(found));
    found.endings().forEach(this::ending);
    found.faults().forEach(this::fault);
    found.circles().forEach(this::circle);
    out.flush();
  }

  private static String stopped(Stop stop) {
    return switch (stop) {
      case LIMIT -> ", then stopped by the limit";
      case MEMORY -> ", then stopped by the memory";
    };
  }

  private static String uncounted(Exploration found) {
    if (!found.whole() || found.lines().isPresent()) {
      return "";
    }
    return found.endless()
        ? "; lines not counted, for some go round in a circle"
        : "; too large for its lines to be counted in this memory";
  }

  private void ending(EndingFigures ending) {
    String chance =
        ending.share().isPresent() ? ExploreWords.percent(ending.share().getAsDouble()) : "";
    out.println(
        " ".repeat(Math.max(0, 10 - chance.length()))
            + chance
            + "  "
            + Shown.of(ending.ending().value())
            + ending.lines().map(lines -> ": " + ExploreWords.count(lines, "line")).orElse(""));
    if (all) {
      new ExploreRanges(story, ending).lines().forEach(line -> out.println("            " + line));
    }
  }

  private void fault(FaultFound found) {
    out.println(
        "    fault: "
            + Shown.of(found.fault().words(), 200)
            + found.lines().map(lines -> ", in " + ExploreWords.count(lines, "line")).orElse(""));
    out.println("      " + ExploreWords.command(found.line(), folder));
  }

  private void circle(Circle circle) {
    WrappedList.lines("circle: ", ids(circle.scenes()), WIDTH)
        .forEach(line -> out.println("    " + line));
    WrappedList.lines("  comes round again by ", ids(circle.round()), WIDTH)
        .forEach(line -> out.println("    " + line));
    out.println("      " + ExploreWords.command(circle.to(), folder));
  }

  /** The shortest lines to everything that was met, the game before each. */
  void lines(List<ClaimFound> claims) {
    out.println();
    out.println("The shortest lines, to be played with malin play --chapter … --seat … --line …");
    for (ClaimFound found : claims) {
      found
          .line()
          .ifPresent(
              line -> {
                out.println("  " + found(found.claim(), line));
                out.println(
                    "    ["
                        + ExploreWords.where(line.setup())
                        + "] "
                        + (line.length() == 0 ? "at its beginning" : ExploreWords.orders(line)));
              });
    }
  }

  /** The commands that play the shortest lines to some claims, those of one line together. */
  void commands(List<ClaimFound> claims) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (ClaimFound found : claims) {
      String words =
          found
              .line()
              .map(line -> found(found.claim(), line))
              .orElseGet(() -> Shown.of(found.claim().words(), 200) + ": " + unread(found));
      String command = found.line().map(line -> ExploreWords.command(line, folder)).orElse("");
      lines.computeIfAbsent(command, any -> new ArrayList<>()).add(words);
    }
    lines.forEach(
        (command, words) -> {
          words.forEach(out::println);
          if (!command.isEmpty()) {
            out.println("  " + command);
          }
        });
  }

  private static String unread(ClaimFound found) {
    return found.part() ? "no line was found" : "of a chair or chapter not read in these games";
  }

  private static String found(Claim claim, Line line) {
    return Shown.of(claim.words(), 200)
        + ": "
        + ExploreWords.count(line.length(), "order")
        + (line.isShortest() ? "" : ", along a line at random; there may be a shorter one");
  }

  private static List<String> ids(List<? extends Id> ids) {
    return ids.stream().map(Id::value).distinct().map(Shown::of).toList();
  }
}
