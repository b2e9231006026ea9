package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drives a real pseudo-terminal with keys. */
class JLineConsoleTest {
  private static final String UP = "\u001BOA";

  @Test
  void completesEditsAndRemembers() throws Exception {
    try (PtyDriver pty = PtyDriver.java(80, 24, Map.of(), ConsoleProbe.class)) {
      assertThat(pty.until("> ")).contains("JLineConsole on Style[width=72, colour=true");
      assertThat(answer(pty, "sc\t\r")).contains("[score ]");
      pty.type("re\t");
      pty.until("read");
      pty.until("rewind");
      assertThat(answer(pty, "a\t2\r")).contains("[read 2]");
      assertThat(answer(pty, "who gomul\t\r")).contains("[who Władysław Gomułka ]");
      assertThat(answer(pty, "who nikita kh\t\r")).contains("[who Nikita Khrushchev ]");
      assertThat(answer(pty, "  who  WL\t\r")).contains("[  who  Władysław Gomułka ]");
      assertThat(answer(pty, "who zz\t\r")).contains("[who zz]");
      assertThat(answer(pty, UP + "\r")).contains("[who zz]");
      assertThat(answer(pty, "!1 \"don't\\x\r")).contains("[!1 \"don't\\x]");
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void tellsCtrlCFromTheEndOfInput() throws Exception {
    try (PtyDriver pty = PtyDriver.java(40, 24, Map.of(), ConsoleProbe.class)) {
      assertThat(pty.until("> ")).contains("width=40");
      pty.type("half\u0003");
      pty.until("interrupted");
      pty.until("> ");
      pty.type("\u0004");
      pty.until("end of input");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void followsTheWindowAndStandsStillWhenItIsFull() throws Exception {
    try (PtyDriver pty = PtyDriver.java(80, 10, Map.of(), ConsoleProbe.class)) {
      pty.until("> ");
      pty.resize(40, 10);
      pty.type("long\r");
      assertThat(pty.until("— more, Enter —")).contains("row 8.").doesNotContain("row 9.");
      pty.type("3\r");
      pty.until("row 9.");
      pty.until("— more, Enter —");
      pty.type("\r");
      pty.until("— more, Enter —");
      pty.type("\r");
      assertThat(pty.until("at 40")).contains("row 30.").doesNotContain("[3]");
      pty.until("> ");
      pty.type("long\r");
      pty.until("— more, Enter —");
      pty.type("\u0003");
      assertThat(pty.until("interrupted")).doesNotContain("row 9.");
    }
  }

  @Test
  void asksNothingOfTheTerminalButText() throws Exception {
    try (PtyDriver pty = PtyDriver.java(80, 24, Map.of(), ConsoleProbe.class)) {
      pty.until("> ");
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.shown()).startsWith("JLineConsole on ");
      assertThat(pty.raw())
          .doesNotContain("\u001B[?2004h")
          .doesNotContain("\u001B[?1000h")
          .doesNotContain("\u001B[?2027");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, PlainConsole, 72",
    "1, 1, PlainConsole, 72",
    "7, 24, PlainConsole, 72",
    "80, 1, PlainConsole, 72",
    "8, 2, JLineConsole, 20",
    "30000, 2, JLineConsole, 72",
  })
  void bearsWindowsThatNobodyCouldRead(int columns, int rows, String console, int width)
      throws Exception {
    try (PtyDriver pty = PtyDriver.java(columns, rows, Map.of(), ConsoleProbe.class)) {
      assertThat(pty.until("> ")).startsWith(console + " on Style[width=" + width);
      pty.type("quit\r").until("[quit] at " + width);
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void bearsAWindowThatShrinksToNothing() throws Exception {
    try (PtyDriver pty = PtyDriver.java(80, 24, Map.of(), ConsoleProbe.class)) {
      pty.until("> ");
      pty.resize(1, 1);
      pty.type("one\r").until("] at 20");
      pty.type("quit\r").until("[quit] at 20");
      assertThat(pty.exitCode()).isZero();
    }
  }

  private static String answer(PtyDriver pty, String keys) throws Exception {
    String answer = pty.type(keys).until("] at 72");
    pty.until("> ");
    return answer;
  }
}
