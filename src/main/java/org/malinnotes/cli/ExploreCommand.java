package org.malinnotes.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.check.explore.ClaimFound;
import org.malinnotes.check.explore.Detail;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Progress;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.ExplorationJson;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story explore}: every state of a story, and what follows from them. */
final class ExploreCommand implements Callable<Integer> {
  private static final int MOST_STATES = 5_000_000;

  private final Io io;
  private final Given given =
      Given.command(
              this,
              "explore",
              "Walk every state of a story: count its lines, say how likely each ending is, name"
                  + " what no line meets and where lines cannot go on.")
          .text("--chapter", "ID", "Only this chapter alone, by its id or number.")
          .text("--seat", "SEAT", "Only from this chair, or from both.")
          .text(
              "--to",
              "ID",
              "Print the shortest lines to this scene, ending or option, or SCENE/OPTION.")
          .flag("--all", "Print ranges at each ending, and the shortest line to everything.")
          .flag("--json", "Print everything as JSON, which story/README.md describes.")
          .text("--out", "FILE", "Write to this file instead of printing.")
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
    refuse();
    given.path("--out").ifPresent(Output::check);
    Story story = Stories.load(io, given.wordPath());
    ExploreScope scope = ExploreScope.of(story, given.text("--chapter"), given.text("--seat"));
    Progress progress = ExploreProgress.on(io, given.style(), System::nanoTime);
    boolean figures = given.has("--json") || given.has("--all");
    Survey survey = new Survey(story, limit, progress, figures ? Detail.FIGURES : Detail.COUNTS);
    Optional<String> to = given.text("--to");
    to.ifPresent(id -> ExploreTarget.of(survey, id));
    boolean quiet = given.has("--json") || to.isPresent();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    PrintStream out =
        given.path("--out").isPresent()
            ? new PrintStream(kept, false, StandardCharsets.UTF_8)
            : io.out();
    ExploreReport report = new ExploreReport(out, story, given.word(), given.has("--all"));
    ClaimReport claims =
        new ClaimReport(out, ClaimPlaces.of(io, given.wordPath()), given.has("--all"));
    List<Exploration> found = new ArrayList<>();
    for (Setup setup : scope.setups()) {
      progress.begin();
      Exploration one = survey.explore(setup);
      progress.end();
      found.add(one);
      if (!quiet) {
        report.exploration(one);
      }
    }
    if (scope.everything() && !survey.followed()) {
      progress.begin();
      survey.wander(survey.proof());
      progress.end();
    }
    if (given.has("--json")) {
      out.print(ExplorationJson.of(story, scope.everything(), found, survey));
    } else if (to.isPresent()) {
      report.commands(ExploreTarget.of(survey, to.get()));
    } else {
      conclude(report, claims, out, survey, found, scope.everything());
    }
    out.flush();
    given.path("--out").ifPresent(file -> Output.write(io, Optional.of(file), kept.toByteArray()));
    return to.isPresent()
        ? code(ExploreTarget.of(survey, to.get()))
        : code(survey, found, scope.everything());
  }

  /** What else the command line asks for cannot be printed beside the lines to one thing. */
  private void refuse() {
    for (String other : List.of("--json", "--all")) {
      if (given.text("--to").isPresent() && given.has(other)) {
        throw new ComplaintException(
            "--to prints lines to one thing, " + other + " everything. Give one of them.",
            Exit.USAGE);
      }
    }
  }

  private void conclude(
      ExploreReport report,
      ClaimReport claims,
      PrintStream out,
      Survey survey,
      List<Exploration> found,
      boolean everything) {
    if (everything) {
      claims.unmet(survey);
      claims.replies(survey);
    } else {
      claims.unmetHere(survey);
    }
    claims.onlyTogether(survey, everything);
    new ExploreNotes(out, survey.story()).notes(survey, everything);
    if (given.has("--all")) {
      report.lines(survey.claims());
    }
    out.println();
    ExploreProof.lines(survey, found, everything).forEach(out::println);
  }

  private static int code(Survey survey, List<Exploration> found, boolean everything) {
    boolean faulty = found.stream().anyMatch(it -> !it.faults().isEmpty());
    return faulty || survey.endless() || everything && !survey.unmet().isEmpty()
        ? Exit.FOUND
        : Exit.OK;
  }

  private static int code(List<ClaimFound> wanted) {
    return wanted.stream().allMatch(it -> it.line().isPresent()) ? Exit.OK : Exit.FOUND;
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
}
