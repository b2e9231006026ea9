package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.terminal.PtyDriver;

/** A preview on a terminal: what is told of a save stands above what is being typed. */
class PtyPreviewTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {80, 40})
  void aSaveIsToldOfAboveTheLineBeingTyped(int columns) throws Exception {
    Path story = Copies.of(folder.resolve("story"));
    Path dawn = story.resolve(Copies.SCENES + "dawn.json");
    try (PtyDriver pty = malin(columns, Map.of(), dawn)) {
      pty.until("\n> ");
      pty.type("met").until("met");
      Copies.change(dawn, "three threads", "two threads");
      pty.until("the text");
      pty.until("changed.");
      pty.until("two threads");
      pty.until("> met");
      pty.type("ers\r").until("Good will across the yard");
      pty.until("\n> ");
      pty.type("\u0003");
      assertThat(pty.exitCode()).isZero();
    }
  }

  @Test
  void aDumbTerminalTellsOfItWithTheNextLine() throws Exception {
    Path story = Copies.of(folder.resolve("story"));
    Path dawn = story.resolve(Copies.SCENES + "dawn.json");
    try (PtyDriver pty = malin(80, Map.of("TERM", "dumb"), dawn)) {
      pty.until("\n> ");
      Copies.change(dawn, "three threads", "two threads");
      pty.type("\r").until("dawn.json: the text changed.");
      pty.until("two threads");
      pty.until("\n> ");
      pty.type("\u0004");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.raw()).doesNotContain("\u001B");
    }
  }

  @Test
  void canBeLeftAtOnceWhileTheStoryIsBeingReadAnew() throws Exception {
    Path story = Copies.of(folder.resolve("story"));
    Path dawn = story.resolve(Copies.SCENES + "dawn.json");
    try (PtyDriver pty = malin(80, Map.of(), dawn)) {
      pty.until("\n> ");
      Copies.change(dawn, "three threads", "two threads");
      Thread.sleep(300);
      pty.type("quit\r");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.raw()).doesNotContain("inside the program");
    }
  }

  /** The findings come above the line that is being typed. */
  @Test
  void theFindingsComeWhenTheyAreCounted() throws Exception {
    Path story = Copies.of(folder.resolve("story"));
    Path dawn = story.resolve(Copies.SCENES + "dawn.json");
    Copies.change(dawn, "\"almanac\"", "\"calendar\"");
    try (PtyDriver pty =
        PtyDriver.java(80, 200, Map.of(), Main.class, "story", "preview", dawn.toString())) {
      pty.until("This is a preview: nothing is saved.");
      pty.until("What do you do about it?");
      pty.until("The story has ");
      pty.until("> ");
      pty.type("\u0003");
      assertThat(pty.exitCode()).isZero();
    }
  }

  private static PtyDriver malin(int columns, Map<String, String> environment, Path file)
      throws Exception {
    return PtyDriver.java(
        columns, 200, environment, Main.class, "story", "preview", file.toString(), "--watch");
  }
}
