package org.malinnotes.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.PlainConsole;
import org.malinnotes.terminal.Style;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Plays a story's test by itself, as in a pipe, the same on every machine. */
final class TestRun {
  private final Story story;

  TestRun(Story story) {
    this.story = story;
  }

  /**
   * What is printed.
   *
   * @throws ComplaintException if the test's args are wrong
   */
  String play(List<String> args, String input) {
    Given given = Rehearsal.options(Given.looks(() -> Exit.OK, "args"));
    try {
      new CommandLine(given.spec()).setExpandAtFiles(false).parseArgs(args.toArray(String[]::new));
    } catch (ParameterException wrong) {
      throw new ComplaintException(Shown.of(wrong.getMessage(), 200));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
    Style style = given.style().decide(Map.of(), "UTF-8", false, 0);
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    try (Console console = new PlainConsole(in, out, style, false)) {
      Rehearsal.Begun begun = Rehearsal.of(given).begin(story);
      UnsavedGame game = new UnsavedGame(console, begun);
      game.show(begun.shown());
      game.run(() -> false);
    } catch (StoryFaultException | UnknownNameException fault) {
      throw new ComplaintException(Faults.plain(fault));
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
