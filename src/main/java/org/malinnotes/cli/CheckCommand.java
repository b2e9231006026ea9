package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story check}: everything that can be told about a story without its source. */
final class CheckCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      FindingsReport.options(
              Given.command(
                  this, "check", "Check a story: files, references, structure, evidence."))
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  CheckCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    FindingsReport report = new FindingsReport(io, given, "check");
    Path folder = Stories.folder(io, given.wordPath());
    LoadedStory loaded = StoryLoader.load(folder);
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    loaded
        .story()
        .ifPresent(
            story -> {
              findings.addAll(StoryChecker.check(story, loaded.places()));
              findings.addAll(Seals.changes(folder, story, loaded.places()));
            });
    return report.of(folder, findings);
  }
}
