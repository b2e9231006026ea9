package org.malinnotes.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small program that answers each line with what the console made of it. */
final class ConsoleProbe {
  private ConsoleProbe() {}

  /**
   * Runs until the input ends.
   *
   * @param args {@code --screen-reader}, {@code --ascii} or nothing
   */
  public static void main(String... args) {
    StyleChoice choice =
        new StyleChoice(
            false,
            List.of(args).contains("--ascii"),
            List.of(args).contains("--screen-reader"),
            null);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Console console =
        Consoles.open(choice, System.getenv(), System.in, out, Consoles.isTerminal())) {
      console.print(List.of(console.getClass().getSimpleName() + " on " + console.style()));
      while (console.read(ConsoleProbe::words).accept(new Answer(console))) {}
    }
  }

  private static List<String> words(List<String> before) {
    if (before.isEmpty()) {
      return List.of("read", "rewind", "score", "who");
    }
    return before.equals(List.of("who"))
        ? List.of("Nikita Khrushchev", "Władysław Gomułka", "Ernő Gerő", "Mikoyan")
        : List.of("1", "2");
  }

  private record Answer(Console console) implements Input.Visitor<Boolean> {
    @Override
    public Boolean line(Input.Line input) {
      List<String> lines = new ArrayList<>();
      if (input.text().equals("long")) {
        IntStream.rangeClosed(1, 30).forEach(number -> lines.add("row " + number + "."));
      }
      lines.add("[" + input.text() + "] at " + console.style().width());
      console.print(lines);
      return !input.text().equals("quit");
    }

    @Override
    public Boolean endOfInput() {
      console.print(List.of("end of input"));
      return false;
    }

    @Override
    public Boolean interrupted() {
      console.print(List.of("interrupted"));
      return true;
    }
  }
}
