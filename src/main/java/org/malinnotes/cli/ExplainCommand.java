package org.malinnotes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.play.Block;
import org.malinnotes.terminal.Console;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story explain}: what a code means, with a wrong and a right example. */
final class ExplainCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(this, "explain", "Explain a code that check or cite printed.")
          .word("CODE", true, "The code, such as S012.");

  ExplainCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    String typed = given.word().orElseThrow();
    String code = typed.toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z][0-9]{3}")) {
      throw unknown(typed);
    }
    try (InputStream page = Code.class.getResourceAsStream(code + ".md")) {
      if (page == null) {
        throw unknown(typed);
      }
      String markdown = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      try (Console console = Screens.open(io, given.style())) {
        console.show(List.of(new Block.Prose(markdown)));
      }
      return Exit.OK;
    } catch (IOException unreadable) {
      throw new ComplaintException("The page of " + code + " cannot be read.");
    }
  }

  private static ComplaintException unknown(String typed) {
    return new ComplaintException(
        "There is no code " + Shown.of(typed) + ". Codes look like S012; check prints them.",
        Exit.USAGE);
  }
}
