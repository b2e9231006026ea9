package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.format.StoryCopy;
import picocli.CommandLine;

/** {@code malin class handout}, {@code ballot} and {@code guide} beside what they are given. */
class PaperCommandTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  private static final CommandLine COMMANDS =
      new CommandLine(Commands.of(Io.streams(InputStream.nullInputStream(), NOWHERE, NOWHERE)));

  private static final Pattern TYPED = Pattern.compile("`\\./malin ([^`]+)`");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"handout", "ballot", "guide"})
  void everyFormatGoesWhereItIsSent(String kind) throws IOException {
    String markdown = paper(kind).out();
    assertThat(markdown).startsWith("# ").contains("Asking first", "Take turns: you at dawn");
    String html = paper(kind, "--format", "html").out();
    assertThat(html).startsWith("<!DOCTYPE html>").contains("Take turns: you at dawn");
    assertThat(written(kind, "x.html")).isEqualTo(html);
    assertThat(written(kind, "x.HTM")).isEqualTo(html);
    assertThat(written(kind, "x.md")).isEqualTo(markdown);
    assertThat(written(kind, "x.html", "--format", "markdown")).isEqualTo(markdown);
    assertThat(written(kind, "x.txt", "--format", "html")).isEqualTo(html);
  }

  @Test
  void aLessonIsFoundByItsFileToo() {
    String file = Program.TWO_DOORS + "/lessons/asking-first.json";
    assertThat(Program.run("", "class", "handout", file).isClean().out())
        .isEqualTo(paper("handout").out());
  }

  @Test
  void everyCommandThatTheGuideNamesIsUnderstood() {
    List<String> commands =
        TYPED
            .matcher(paper("guide").out())
            .results()
            .map(line -> line.group(1))
            .collect(Collectors.toList());
    assertThat(commands)
        .hasSizeGreaterThan(6)
        .contains("class run asking-first --story " + Program.TWO_DOORS + " --class 9b")
        .contains("class forget 9b");
    for (String command : commands) {
      String[] words = command.split(" ");
      assertThatCode(() -> COMMANDS.parseArgs(words)).as(command).doesNotThrowAnyException();
    }
  }

  @Test
  void aLessonThatComesAlongNeedsNoFolder() {
    assertThat(Program.run("", "class", "guide", "second-thought").isClean().out())
        .contains("`./malin class run second-thought --class 9b`");
  }

  /** What stands on paper is copied into a shell in the game's folder. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theShellFindsWhatIsPrinted() {
    assertThat(Path.of("malin")).isExecutable();
    for (String kind : List.of("handout", "ballot", "guide")) {
      assertThat(paper(kind).out()).doesNotContainPattern("[^/]\\bmalin (class|play|story) ");
    }
  }

  @Test
  void theGuideSaysOnlyWhatItsLessonHas() throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, folder.resolve("copy"));
    Path file = copy.folder().resolve("lessons").resolve("asking-first.json");
    assertThat(guide(file)).contains("guess in silence", "**Foresight**", "made at 75 percent");
    copy.replace("lessons/asking-first.json", "\"forecast\": true", "\"forecast\": false");
    assertThat(guide(file)).doesNotContain("guess in silence", "**Foresight**", "75 percent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"handout", "ballot", "guide"})
  void whatIsWrongIsSaid(String kind) throws IOException {
    assertThat(run(kind, "asking-frist").failed(2).err())
        .contains("There is no lesson asking-frist", "asking-first");
    assertThat(run(kind).failed(2).err()).contains("LESSON");
    assertThat(run(kind, "asking-first", "--format", "pdf").failed(2).err())
        .contains("--format takes html or markdown, not pdf");
    Path nowhere = folder.resolve("no").resolve("x.html");
    assertThat(run(kind, "asking-first", "--out", nowhere.toString()).failed(2).err())
        .contains("could not be written", "no such folder");
    assertThat(run(kind, "asking-first", "--out", folder.toString()).failed(2).err())
        .contains("could not be written", "it is a folder");
    assertThat(run(kind, "--help").isClean().out()).contains("LESSON", "--out", "html|markdown");
  }

  private static String guide(Path lesson) {
    return Program.run("", "class", "guide", lesson.toString()).isClean().out();
  }

  private String written(String kind, String name, String... more) throws IOException {
    Path file = folder.resolve(name);
    List<String> options = new ArrayList<>(List.of("--out", file.toString()));
    options.addAll(List.of(more));
    assertThat(paper(kind, options.toArray(String[]::new)).all()).isEmpty();
    return Files.readString(file);
  }

  private static Program paper(String kind, String... options) {
    List<String> words = new ArrayList<>(List.of("asking-first"));
    words.addAll(List.of(options));
    Program run = run(kind, words.toArray(String[]::new)).isClean();
    assertThat(run.exit()).as(run.all()).isZero();
    return run;
  }

  private static Program run(String kind, String... words) {
    List<String> line = new ArrayList<>(List.of("class", kind, "--story", Program.TWO_DOORS));
    line.addAll(List.of(words));
    return Program.run("", line);
  }
}
