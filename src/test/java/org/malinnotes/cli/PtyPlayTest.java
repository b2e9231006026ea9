package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.terminal.PtyDriver;

/** The program as a player meets it: on a terminal, by keys. */
class PtyPlayTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path saves;

  @ParameterizedTest
  @ValueSource(ints = {80, 40})
  void playsSavesAndGoesOn(int columns) throws Exception {
    try (PtyDriver pty = malin(columns, 200, Map.of(), "play", "--story", "story/two-doors")) {
      pty.until("Type a number.");
      pty.until("\n> ");
      pty.type("1\r").until("2 documents lie on the desk");
      pty.until("\n> ");
      // Completion of a command, and of its argument from the middle of a name.
      pty.type("gl\t").until("glossary");
      pty.type("\r").until("Type glossary and a term for more.");
      pty.until("\n> ");
      pty.type("who ho\t").until("Marta Holl");
      pty.type("\r").until("Baker");
      pty.until("\n> ");
      // A typo gets a suggestion.
      pty.type("raed 1\r").until("read");
      pty.until("\n> ");
      pty.type("1\r").until("What was decided");
      pty.until("\n> ");
      pty.type("half a wo" + CTRL_C).until("Saved as marta.");
      assertThat(pty.exitCode()).isZero();
      assertThat(widest(pty)).isLessThanOrEqualTo(columns);
    }
    try (PtyDriver pty = malin(columns, 200, Map.of(), "resume", "--story", "story/two-doors")) {
      pty.until("\n> ");
      pty.type("1\r").until("What was decided");
      pty.until("\n> ");
      pty.type(CTRL_D).until("Saved as marta.");
      assertThat(pty.exitCode()).isZero();
      assertThat(widest(pty)).isLessThanOrEqualTo(columns);
    }
  }

  @Test
  void waitsWhenTheScreenIsFull() throws Exception {
    try (PtyDriver pty =
        malin(40, 24, Map.of(), "play", "--story", "story/two-doors", "--seat", "marta")) {
      pty.until("— more, Enter —");
      pty.type("\r");
      pty.until("— more, Enter —");
      pty.type("3\r");
      pty.until("\n> ");
      pty.type("score\r").until("Against the record");
      pty.until("\n> ");
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void aScreenReaderHearsNoRulesAndSeesNoEscapes() throws Exception {
    try (PtyDriver pty =
        malin(80, 24, Map.of(), "play", "--screen-reader", "--story", "story/two-doors")) {
      assertThat(pty.until("\n> ")).startsWith("Note: Screen-reader mode");
      pty.type("1\r").until("\n> ");
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.raw()).doesNotContain("\u001B", "─", "│", "▸");
    }
  }

  @Test
  void aDumbTerminalGetsPlainLines() throws Exception {
    try (PtyDriver pty =
        malin(80, 24, Map.of("TERM", "dumb"), "play", "--story", "story/two-doors")) {
      pty.until("\n> ");
      pty.type(CTRL_D);
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.raw()).doesNotContain("\u001B");
    }
  }

  @Test
  void aLessonAsksForAPseudonymAndGoesOnUnderIt() throws Exception {
    String[] lesson = {"play", "--story", "story/two-doors", "--lesson", "asking-first"};
    try (PtyDriver pty = malin(80, 200, Map.of(), lesson)) {
      pty.until("What will you be called");
      pty.until("\n> ");
      pty.type(" \r").until("A pseudonym has 1 to 40 visible characters");
      pty.until("\n> ");
      pty.type("Grey Fox\r").until("Decision 1 of 2");
      pty.until("\n> ");
      pty.type("rea\t").until("read");
      pty.type("1\r").until("The book on the nail");
      pty.until("\n> ");
      pty.type("1\r").until("On which documents");
      pty.until("\n> ");
      pty.type(CTRL_C).until("Everything is kept.");
      assertThat(pty.exitCode()).isZero();
    }
    try (PtyDriver pty = malin(40, 200, Map.of(), lesson)) {
      pty.until("\n> ");
      pty.type("Grey Fox\r").until("The lesson goes on where Grey");
      pty.until("\n> ");
      pty.type(CTRL_D).until("Everything is kept.");
      assertThat(pty.exitCode()).isZero();
      assertThat(widest(pty)).isLessThanOrEqualTo(40);
    }
  }

  private PtyDriver malin(
      int columns, int rows, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--saves", saves.toString()));
    return PtyDriver.java(columns, rows, environment, Main.class, all.toArray(String[]::new));
  }

  /** The longest line that was printed; lines being typed are drawn over and over. */
  private static int widest(PtyDriver pty) {
    return pty.shown()
        .lines()
        .filter(line -> !line.startsWith(">"))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
