package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.classroom.ResultFiles;
import org.malinnotes.save.KeptFile;

/** A lesson played alone, and its result file: what is kept, and what is not touched. */
class LessonPlayTest {
  private static final List<String> WHOLE =
      List.of("read 1", "1", "1 2", "1 75", "2", "none", "knew", "The beans.", "2", "4");
  private static final int BREAKS = 60;
  private static final String DIRT = "\u0000\u001b\u009b{}[]\",:9x ";

  @TempDir Path saves;

  @Test
  void stoppingAnywhereAndGoingOnIsTheSameAsGoingThrough() throws IOException {
    play("whole", WHOLE);
    Result whole = result("whole");
    for (int stop = 0; stop <= WHOLE.size(); stop++) {
      String name = "stop" + stop;
      play(name, WHOLE.subList(0, stop));
      assertThat(Files.exists(file(name))).isEqualTo(stop > 0);
      Program rest = play(name, WHOLE.subList(stop, WHOLE.size()));
      // Nothing decided yet: the lesson is told from its beginning.
      assertThat(rest.out().contains("The lesson goes on where")).isEqualTo(stop > 1);
      assertThat(result(name).run()).isEqualTo(whole.run());
      assertThat(result(name).scores()).isEqualTo(whole.scores());
      assertThat(result(name).token()).isNotEqualTo(whole.token());
    }
  }

  @Test
  void everyAnswerIsKeptAsSoonAsItIsGiven() {
    Typing typing = new Typing();
    List<Integer> kept = new ArrayList<>();
    for (String line : WHOLE) {
      typing.after(() -> kept.add(events("fox")), line);
    }
    typing.after(() -> kept.add(events("fox")), "quit");
    assertThat(Program.run(typing, args("--as", "fox")).exit()).isZero();
    assertThat(kept).containsExactly(0, 0, 1, 2, 3, 4, 5, 6, 6, 6, 6);
  }

  private int events(String name) throws IOException {
    return Files.exists(file(name)) ? result(name).run().events().size() : 0;
  }

  @Test
  void whatBelongsToAnythingElseIsLeftAsItIs() throws IOException {
    Path file = saves.resolve("mine.json");
    Program.run("1\n", args("--as", "fox", "--out", file.toString()));
    String kept = Files.readString(file);
    assertThat(run(file, "ox").failed(Exit.FOUND).err())
        .contains("mine.json belongs to fox, and you are ox", "--out FILE");
    for (String[] change :
        new String[][] {
          {"\"asking-first\"", "\"other\"", "belongs to the lesson other"},
          {"\"two-doors\"", "\"three-doors\"", "belongs to the story three-doors"},
          {"\"print\": \"", "\"print\": \"0", "another version of this lesson"},
          {"take-turns", "turn-away", "cannot be given at that place"},
        }) {
      String changed = kept.replaceFirst(change[0], change[1]);
      if (change[0].contains("print")) {
        changed = changed.replaceFirst("(\"print\": \"[0-9a-f]{32})[0-9a-f]", "$1");
      }
      Files.writeString(file, changed);
      assertThat(run(file, "fox").failed(Exit.FOUND).err()).contains(change[2]);
      assertThat(file).hasContent(changed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "'{\"a\": 1}'|not a result file of this game",
        "'{\"kind\": \"malin-notes result\", \"format\": 2}'|newer version",
        "'not json'|this is not JSON",
      })
  void whatCannotBeReadIsLeftAsItIs(String content, String words) throws IOException {
    Path file = Files.writeString(saves.resolve("odd.json"), content);
    assertThat(run(file, "fox").failed(Exit.FOUND).err()).contains("odd.json", words);
    assertThat(file).hasContent(content);
    try (Stream<Path> files = Files.list(saves)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aDamagedFileGoesOnFromTheGenerationBefore() throws IOException {
    play("fox", WHOLE.subList(0, 4));
    byte[] whole = Files.readAllBytes(file("fox"));
    Files.write(file("fox"), Arrays.copyOf(whole, whole.length / 2));
    Program run = play("fox", List.of("1 75", "quit"));
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("is cut short", "goes on from the copy kept before the last answer", "Foresight");
    assertThat(result("fox").run().events()).hasSize(3);
  }

  @Test
  void aFileSpoiltAnywhereIsReadOrExplained() throws IOException {
    play("fox", WHOLE);
    byte[] whole = Files.readAllBytes(file("fox"));
    Files.delete(Path.of(file("fox") + ".bak"));
    Random random = new Random(1956);
    for (int i = 0; i < BREAKS; i++) {
      byte[] spoilt = whole.clone();
      spoilt[random.nextInt(spoilt.length)] = (byte) DIRT.charAt(random.nextInt(DIRT.length()));
      Files.write(file("fox"), spoilt);
      Program run = play("fox", List.of("answer", "debrief", "record"));
      assertThat(run.exit()).isIn(0, 1);
      assertThat(run.err().isEmpty()).isEqualTo(run.exit() == 0);
      assertThat(file("fox")).hasBinaryContent(spoilt);
    }
  }

  @Test
  void oneWindowAtATime() {
    KeptFile<Result> other = ResultFiles.open(file("fox"));
    assertThat(other.lock()).isEmpty();
    try (other) {
      assertThat(Program.run("1\n", args("--as", "fox")).failed(Exit.FOUND).err())
          .contains("in use in another window");
    }
    assertThat(Program.run("1\n", args("--as", "fox")).exit()).isZero();
  }

  @Test
  void whatCannotBeKeptIsSaidOnceAndAtTheEnd() throws IOException {
    play("fox", WHOLE.subList(0, 2));
    Files.createDirectory(Path.of(file("fox") + ".tmp"));
    Program run = Program.run("1 2\n1 75\n", args("--as", "fox"));
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.isClean().out().split("is not being kept", -1)).hasSize(2);
    assertThat(run.out()).contains("What you did last could not be kept.");
    Files.delete(Path.of(file("fox") + ".tmp"));
    assertThat(result("fox").run().events()).hasSize(1);
  }

  @Test
  void whereNothingCanBeWrittenNothingBegins() throws IOException {
    Files.writeString(saves.resolve("results"), "a file");
    assertThat(Program.run("1\n", args("--as", "fox")).failed(Exit.FOUND).err())
        .contains("a file stands where the folder should be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "<b>fox</b>",
        "../../fox",
        "O'Neill, \"Jo\"",
        "Őz Ł",
        "🦊",
        "CON",
        "a:b|c?*"
      })
  void anythingThatCanBeSeenMayBeAPseudonym(String pseudonym) throws IOException {
    assertThat(Program.run("1\n", args("--as", pseudonym)).isClean().exit()).isZero();
    try (Stream<Path> files = Files.list(saves.resolve("results"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("asking-first-[a-z0-9_]+\\.json(\\.lock)?"));
    }
    assertThat(Program.run("", args("--as", " " + pseudonym + " ")).out())
        .contains("The lesson goes on where");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "fo\u001b[2Jx", "fo\nx", "fo\u202ex", "fo\u200bx"})
  void whatCannotBeSeenMayNot(String pseudonym) {
    assertThat(Program.run("1\n", args("--as", pseudonym)).failed(Exit.USAGE).err())
        .contains("pseudonym");
    assertThat(saves).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--seat marta",
        "--chapter 1",
        "--historian",
        "--reveal now",
        "--line a,b",
        "--save a",
        "--auto record"
      })
  void whatALessonSettlesItselfIsRefusedByName(String option) {
    List<String> all = new ArrayList<>(args("--as", "fox"));
    all.addAll(List.of(option.split(" ")));
    assertThat(Program.run("1\n", all).failed(Exit.USAGE).err())
        .contains("leave out " + option.split(" ")[0]);
  }

  @Test
  void aLessonIsNamedByItsFileToo() {
    List<String> all =
        List.of(
            "play",
            "--lesson",
            "story/two-doors/lessons/asking-first.json",
            "--as",
            "fox",
            "--saves",
            saves.toString());
    assertThat(Program.run("1\n", all).exit()).isZero();
    assertThat(file("fox")).exists();
  }

  private Program play(String pseudonym, List<String> typed) {
    Program run = Program.run(String.join("\n", typed) + "\n", args("--as", pseudonym));
    return run.isClean();
  }

  private Program run(Path out, String pseudonym) {
    return Program.run("1\n", args("--as", pseudonym, "--out", out.toString()));
  }

  private List<String> args(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "play",
                "--story",
                Program.TWO_DOORS,
                "--lesson",
                "asking-first",
                "--saves",
                saves.toString()));
    all.addAll(List.of(more));
    return all;
  }

  private Path file(String pseudonym) {
    return saves.resolve("results").resolve("asking-first-" + pseudonym + ".json");
  }

  private Result result(String pseudonym) throws IOException {
    return ResultCodec.read(Files.readAllBytes(file(pseudonym)), "").result().orElseThrow();
  }
}
