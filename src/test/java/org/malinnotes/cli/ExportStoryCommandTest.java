package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exporting a story, with right words and wrong ones. */
class ExportStoryCommandTest {
  @TempDir Path folder;

  @Test
  void whatIsLeftOutIsToldApartFromWhatIsWritten() {
    Program run = export(Program.TWO_DOORS, "--format", "ink", "--seat", "Marta");

    assertThat(run.isClean().exit()).isZero();
    assertThat(run.out()).startsWith("// Two Doors").contains("// Played as: Marta Holl\n");
    assertThat(run.err()).startsWith("Left out").contains("  documents to read");
  }

  @Test
  void aFileIsWritten() throws IOException {
    Path file = folder.resolve("story.ink");

    Program run = export(Program.TWO_DOORS, "--format", "INK", "--out", file.toString());

    assertThat(run.isClean().exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).endsWith("-> END\n");
  }

  @Test
  void theWholeStoryIsPrintedAsJson() {
    Program run = export(Program.TWO_DOORS, "--format", "json");

    assertThat(run.isClean().exit()).isZero();
    assertThat(run.out()).startsWith("{\n  \"export\" : 1,\n").endsWith("}\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Say what to write",
    "--format=yarn, not yarn",
    "--format=ink --seat=nobody, no chair nobody",
    "--format=ink --chapter=9, no chapter 9",
    "--format=json --chapter=1, belong to ink",
    "--format=json --seat=marta, belong to ink"
  })
  void wrongWordsAreMisuse(String words, String complaint) {
    Program run = export((Program.TWO_DOORS + " " + words).strip().split(" "));

    assertThat(run.failed(Exit.USAGE).err()).contains(complaint);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    Path file = folder.resolve("not/there.ink");

    Program run = export(Program.TWO_DOORS, "--format", "ink", "--out", file.toString());

    assertThat(run.failed(Exit.USAGE).err()).contains("could not be written", "there is no folder");
  }

  @ParameterizedTest
  @CsvSource({
    "dawn.json, '\"when\": \"night-water\",', '\"when\": \"rain\",', rain",
    "dusk.json, '\"night-water\": true', '\"rain\": true', rain",
    "dusk.json, '\"goto\": \"at-the-upper-door\"', '\"goto\": \"barn\"', barn",
    "dawn.json, '[\"almanac\"]', '[\"diary\"]', diary"
  })
  void aStoryThatNamesWhatItDoesNotHaveIsNotExported(
      String file, String from, String to, String named) throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve(Copies.SCENES + file), from, to);

    for (String format : new String[] {"ink", "json"}) {
      Program run = export(story.toString(), "--format", format);

      assertThat(run.failed(Exit.FOUND).err()).contains(named, "malin story check");
      assertThat(run.out()).isEmpty();
    }
  }

  private static Program export(String... words) {
    String[] args = new String[words.length + 2];
    args[0] = "story";
    args[1] = "export";
    System.arraycopy(words, 0, args, 2, words.length);
    return Program.run("", args);
  }
}
