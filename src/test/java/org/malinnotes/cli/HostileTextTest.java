package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a text comes from, nothing of it that could drive a terminal is printed. */
class HostileTextTest {
  /** Clears the screen, sets the title, turns the reading direction, in C0 and C1. */
  private static final String HOSTILE =
      "\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u0008\u2028\ufeff";

  private static final List<String> TYPED =
      List.of("look", "read", "read 1", "who", "who otto", "map", "timeline", "glossary", "meters");

  @TempDir Path folder;

  @Test
  void whatIsTypedIsNotEchoedRaw() {
    StringBuilder typed = new StringBuilder();
    for (String word :
        List.of("", "who ", "read ", "glossary ", "save ", "load ", "lines ", "1 ")) {
      typed.append(word).append(HOSTILE).append('\n');
    }
    for (String mode : List.of("--historian", "--ascii", "--screen-reader", "--width=20")) {
      Program run = play(Path.of(Program.TWO_DOORS), "1\n" + typed + "quit\n", mode).isClean();
      assertThat(run.exit()).isZero();
    }
    assertThat(
            Program.run(HOSTILE + "\n\n", "play", "--story", Program.TWO_DOORS, "--saves", saves())
                .isClean()
                .exit())
        .isZero();
  }

  /** Most of these are refused by the reader of stories; none may come through. */
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u001b', '\u0007', '\b', '\r', '\u007f', '\u0085', '\u009b', '\u00ad', '\u200b', '\u200e',
        '\u2028', '\u2029', '\u202e', '\u2066', '\ufeff', '\ufffe', '\ud800'
      })
  void whatAStoryTellsIsNotPrintedRaw(char hostile) throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    try (Stream<Path> files = Files.walk(story)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        poison(file, String.format("\\\\u%04x", (int) hostile));
      }
    }
    String typed = (String.join("\n", TYPED) + "\n2\nrecord 1\n").repeat(6);
    play(story, typed + "score\nlines\nrewind\ntranscript\n", "--reveal=now").isClean();
    Program.run("", "saves", "list", "--saves", saves()).isClean();
    Program.run("", "saves", "show", "both", "--saves", saves()).isClean();
    Program.run("", "resume", "--story", story.toString(), "--saves", saves()).isClean();
    Program.run("", "story", "check", story.toString()).isClean();
    Program.run("", "story", "check", story.toString(), "--format", "json").isClean();
    Program.run("", "story", "check", story.toString(), "--format", "sarif").isClean();
    Program.run("q\n", "play", "--story", story.toString(), "--saves", saves()).isClean();
  }

  /** Puts a character into every text that a player may read. */
  private static void poison(Path file, String escaped) throws IOException {
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceAll(
            "(\"(?:title|subtitle|name|place|time|label|about|text|question|reveal|hindsight|"
                + "analogy|unavailable|term|expansion|kind|origin|dates|prologue|intro|situation|"
                + "alternative|discussion|version)\": \")",
            "$1" + escaped + "[31m"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play --seat X",
        "play --save X",
        "play --chapter X",
        "play --reveal X",
        "play --auto X",
        "play --story X",
        "play --width X",
        "play X",
        "play --X",
        "resume X",
        "resume --story X",
        "saves show X",
        "saves delete X",
        "saves export X",
        "saves X",
        "saves list --saves X",
        "story check X",
        "story check story/two-doors --format X",
        "story explain X",
        "story X",
        "X",
        "--X",
        "saves export game --out X/y",
        "class X",
        "class collect X",
        "class collect story --class X",
        "class collect story --lesson X",
        "class grades X --format moodle",
        "class grades story --format X",
        "class grades story --format moodle --names X",
        "class grades story --format moodle --column X",
        "class grades story --format canvas --roster X --out y",
        "class forget X",
        "class forget X --yes",
      })
  void whatTheCommandLineSaysIsNotEchoedRaw(String line) {
    for (String word : List.of(HOSTILE, "../../x", "\u0000", "y".repeat(300), "a\u0000b", " ")) {
      List<String> args = Stream.of(line.split(" ")).map(arg -> arg.replace("X", word)).toList();
      boolean saves = line.contains("--saves");
      Program run =
          Program.run("", saves ? args : Stream.concat(args.stream(), savesOption()).toList());
      run.isClean();
      assertThat(run.exit())
          .as("%s: %s", line, run.all())
          .isIn(saves ? List.of(0, 1, 2) : List.of(1, 2));
    }
  }

  @Test
  void namesOfFilesAreNotPrintedRaw() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Path hostile = hostile(story, "scenes/01-dry-week/", ".json");
    Files.writeString(hostile, "{");
    Path saves = Files.createDirectories(hostile(folder, "saves", ""));
    Files.writeString(hostile(saves, "x", ".json"), "{");
    Files.writeString(saves.resolve("marta.json"), "{");

    Program.run("", "story", "check", story.toString()).isClean();
    Program.run("", "play", "--story", story.toString()).failed(1);
    for (List<String> line :
        List.of(List.of("saves"), List.of("resume"), List.of("saves", "show", "marta"))) {
      Program.run("", Stream.concat(line.stream(), Stream.of("--saves", saves.toString())).toList())
          .isClean();
    }
    Program.run(
            "1\ntranscript\nsave nobody\nload nobody\n",
            "play",
            "--story",
            Program.TWO_DOORS,
            "--seat",
            "marta",
            "--saves",
            saves.toString())
        .isClean();
  }

  private static Path hostile(Path folder, String before, String after) {
    try {
      return folder.resolve(before + "\u001b[2J\u009b31m\u202e" + after);
    } catch (InvalidPathException refused) {
      return Assumptions.abort("such files cannot exist here");
    }
  }

  private Program play(Path story, String typed, String option) {
    return Program.run(
        typed, "play", "--story", story.toString(), "--seat", "both", "--saves", saves(), option);
  }

  private Stream<String> savesOption() {
    return Stream.of("--saves", saves());
  }

  private String saves() {
    return folder.resolve("saves").toString();
  }
}
