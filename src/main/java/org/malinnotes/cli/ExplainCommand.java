package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.CodePage;
import org.malinnotes.diagnostic.Family;
import org.malinnotes.diagnostic.Severity;
import org.malinnotes.play.Block;
import org.malinnotes.terminal.Console;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story explain}: what a code means, with a wrong and a right example; all codes. */
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern FENCE = Pattern.compile("(?m)^```[a-z]*\\R");

  private final Io io;
  private final Given given =
      Given.command(
              this, "explain", "Explain a code that check or cite printed, or list the codes.")
          .word("CODE", false, "The code, such as S012, or a letter, such as S. Otherwise all.");

  ExplainCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    String typed = given.word().orElse("");
    if (typed.length() <= 1) {
      list(typed);
      return Exit.OK;
    }
    String page =
        CodePage.of(typed.toUpperCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    unknown(typed, "Codes look like S012; check prints them, explain lists them."));
    show(page);
    return Exit.OK;
  }

  private void list(String letter) {
    StringBuilder list = new StringBuilder();
    for (Family family : Family.values()) {
      if (letter.isEmpty() || letter.equalsIgnoreCase(family.letter() + "")) {
        list.append("## ").append(family.letter()).append(": ").append(family.title());
        list.append("\n");
        for (Code code : family.codes()) {
          list.append("\n- ").append(code.id()).append(": ").append(code.title());
          list.append(code.severity() == Severity.WARNING ? " (a warning)" : "");
        }
        list.append("\n\n");
      }
    }
    if (list.isEmpty()) {
      throw unknown(letter, "The letters are " + letters() + ".");
    }
    show(list.toString());
  }

  private void show(String markdown) {
    try (Console console = Screens.open(io, given.style())) {
      console.show(blocks(markdown));
    }
  }

  /** Examples are there to be copied, so no line of theirs is broken. */
  private static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    String[] parts = FENCE.split(markdown);
    for (int i = 0; i < parts.length; i++) {
      boolean example = i % 2 == 1;
      blocks.add(example ? new Block.Code(parts[i].stripTrailing()) : new Block.Prose(parts[i]));
    }
    return blocks;
  }

  private static String letters() {
    return Stream.of(Family.values())
        .map(family -> family.letter() + "")
        .collect(Collectors.joining(", "));
  }

  private static ComplaintException unknown(String typed, String help) {
    return new ComplaintException("There is no code " + Shown.of(typed) + ". " + help, Exit.USAGE);
  }
}
