package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.terminal.PtyDriver;

/** A lesson with a whole class as the projector shows it. */
class PtyClassTest {
  private static final String CLEARED = "\u001B[H\u001B[2J";
  private static final String CTRL_C = "\u0003";

  @TempDir private Path saves;

  @Test
  void screensFollowOneAnotherAndSurviveThePowerCut() throws Exception {
    try (PtyDriver pty = run(Map.of())) {
      pty.until("minute 0 of 30\n> ");
      for (String heading :
          List.of("The question of", "Where we are", "How it goes", "would rather not")) {
        pty.type("\r").until(heading);
        pty.until("\n> ");
      }
      assertThat(pty.raw().split(Pattern.quote(CLEARED), -1)).hasSize(6);
      pty.type("\r").until("Round 1 of 2");
      pty.until("\n> ");
      pty.type("\r").until("\n> ");
      pty.type("skip\r").until("half a bucket?");
      pty.until("\n> ");
      pty.type("\r").until("In silence");
      pty.until("\n> ");
      pty.type("\r").until("Vote:");
      pty.until("\n> ");
      pty.type("vote 3 2 1\r").until("6 in all");
      pty.until("\n> ");
      // and here the plug is pulled
    }
    try (PtyDriver pty = run(Map.of())) {
      pty.until("This class has begun the lesson");
      pty.until("\n> ");
      pty.type("what\r").until("Press Enter to go on");
      pty.until("\n> ");
      pty.type("\r").until("6 in all");
      pty.until("\n> ");
      pty.type(CTRL_C).until("goes on with it.");
      assertThat(pty.exitCode()).isZero();
    }
    try (PtyDriver pty = run(Map.of())) {
      pty.until("\n> ");
      pty.type("new\r").until("old-1.json");
      pty.until("\n> ");
      pty.type("\r").until("Asking first");
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void aCountdownEndsWithAWordAndAnyKeyStopsIt() throws Exception {
    try (PtyDriver pty = run(Map.of())) {
      pty.until("\n> ");
      pty.type("timer 1s\r").until("██");
      pty.until("Time.");
      pty.until("\n> ");
      pty.type("\r").until("Asking first");
      pty.until("\n> ");
      pty.type("timer 60\r").until("██");
      assertThat(pty.until("Any key stops")).as("the page stays").contains("Asking first");
      pty.type("x").until("Asking first");
      pty.until("\n> ");
      pty.type("timer 60\r").until("Any key stops");
      pty.type(CTRL_C).until("Asking first");
      pty.until("\n> ");
      pty.type("quit\r").until("Kept in");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void whoComesBackAfterTheEndIsToldThatItIsOver() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("class", "run", "asking-first"));
    arguments.addAll(List.of("--story", Program.TWO_DOORS, "--saves", saves.toString()));
    String skipped = "\n".repeat(8) + "skip\norder A\n";
    String rest = "\n".repeat(6) + "skip\n\n\norder A\n" + "\n".repeat(40);
    assertThat(Program.run(skipped + rest, arguments).out()).contains("Thank you.");
    try (PtyDriver pty = run(Map.of())) {
      pty.until("This class has finished the lesson.");
      pty.until("for another class");
      pty.until("\n> ");
      pty.type("\r").until("Thank you.");
      pty.until("\n> ");
      pty.type("quit\r").until("malin class report --lesson asking-first");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void aDarkScreenIsDarkWhateverIsTypedOnIt() throws Exception {
    try (PtyDriver pty = run(Map.of())) {
      pty.until("\n> ");
      pty.type("blank\r").until("blank");
      pty.type("zzz\r");
      pty.type("\r");
      String dark = pty.until("Asking first");
      assertThat(dark).doesNotContain("> ", "means nothing", "minute");
      pty.until("\n> ");
      pty.type("quit\r").until("Kept in");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void onADumbTerminalARuleStandsBetweenScreens() throws Exception {
    try (PtyDriver pty = run(Map.of("TERM", "dumb"))) {
      pty.until("── Opening, until minute 4 · minute 0 of 30 ──");
      pty.until("\n> ");
      pty.type("\r").until("── Opening");
      pty.until("\n> ");
      pty.type("timer 1s\r").until("Timer: 1 second.");
      pty.until("Time.");
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.raw()).doesNotContain("\u001B");
    }
  }

  @Test
  void aWindowThatGrowsSmallerMidwayStillHoldsEveryLine() throws Exception {
    try (PtyDriver pty = run(Map.of())) {
      pty.until("\n> ");
      pty.resize(40, 12);
      // Nothing is typed, and the screen is drawn again for its new window.
      assertThat(pty.until("minute 0 of 30\n> ").lines().map(String::strip))
          .contains("Asking first")
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
      for (int i = 0; i < 12; i++) {
        pty.type("\r").until("minute");
        pty.until("> ");
      }
      pty.type("quit\r").until("Kept in");
      assertThat(pty.exitCode()).isZero();
    }
  }

  private PtyDriver run(Map<String, String> environment) throws Exception {
    List<String> all =
        new ArrayList<>(
            List.of("class", "run", "asking-first", "--story", Program.TWO_DOORS, "--saves"));
    all.add(saves.toString());
    return PtyDriver.java(80, 24, environment, Main.class, all.toArray(String[]::new));
  }
}
