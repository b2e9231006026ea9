package org.malinnotes.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.malinnotes.cli.TestReport.Outcome;
import org.malinnotes.workbench.LineDifferences;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story test}: plays the transcripts that stand beside a story. */
final class TestCommand implements Callable<Integer> {
  private static final String TESTS = "tests";

  private final Io io;
  private final Given given =
      Given.command(
              this,
              "test",
              "Play the transcripts in a story's folder tests, and compare what is printed.")
          .flag("--update", "Write what is printed now into the expected files.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  TestCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    given
        .spec()
        .usageMessage()
        .footer(
            "",
            "A test is a folder tests/NAME with input.txt, what is typed, and expected.txt, what"
                + " is printed. A file args may say how the game begins, with one word on each"
                + " line, such as --seat and marta: the options of malin story preview, but for --help,"
                + " --version, --saves and --watch.");
    return given.spec();
  }

  @Override
  public Integer call() {
    Path folder = Stories.folder(io, given.wordPath());
    TestRun run = new TestRun(Stories.load(io, given.wordPath()));
    Path tests = folder.resolve(TESTS);
    List<Path> found = Files.isDirectory(tests) ? TestFolder.children(tests) : List.of();
    if (found.isEmpty()) {
      throw new ComplaintException(
          "This story has no tests. Make a folder "
              + Shown.of(tests.resolve("first").toString(), 200)
              + ", write what is typed into its input.txt, and run this with --update.");
    }
    TestReport report = new TestReport(io.out());
    for (Path path : found) {
      if (Files.isDirectory(path)) {
        test(run, new TestFolder(path), report);
      } else {
        report.tell(
            Outcome.ORPHAN,
            path.getFileName().toString(),
            "a file that belongs to no test; each test is a folder");
      }
    }
    return report.conclude();
  }

  private void test(TestRun run, TestFolder test, TestReport report) {
    try {
      test.orphans().forEach(orphan -> report.tell(Outcome.ORPHAN, test.name(), orphan));
      if (test.has(TestFolder.INPUT)) {
        compare(test, run.play(test.args(), test.read(TestFolder.INPUT)), report);
      }
    } catch (ComplaintException complaint) {
      report.tell(Outcome.BROKEN, test.name(), complaint.getMessage().replace("\n", " "));
    } catch (UncheckedIOException unreadable) {
      report.tell(Outcome.BROKEN, test.name(), "a file of it cannot be read as UTF-8 text");
    }
  }

  private void compare(TestFolder test, String printed, TestReport report) {
    boolean update = given.has("--update");
    if (!test.has(TestFolder.EXPECTED)) {
      if (update) {
        test.expect(printed);
        report.tell(Outcome.WRITTEN, test.name(), "new, " + printed.lines().count() + " lines");
      } else {
        report.tell(
            Outcome.ORPHAN,
            test.name(),
            TestFolder.INPUT + " without " + TestFolder.EXPECTED + "; --update writes it");
      }
      return;
    }
    String expected = test.read(TestFolder.EXPECTED);
    if (expected.equals(printed)) {
      report.tell(Outcome.PASSED, test.name(), "");
      return;
    }
    if (update) {
      test.expect(printed);
    }
    report.tell(update ? Outcome.WRITTEN : Outcome.DIFFERS, test.name(), "");
    report.show(
        TESTS + "/" + test.name() + "/" + TestFolder.EXPECTED,
        LineDifferences.between(lines(expected), lines(printed)));
  }

  /** After the last one, if it has no end, a mark of that, which is no line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last);
      lines.add(TestReport.NO_NEWLINE);
    }
    return lines;
  }
}
