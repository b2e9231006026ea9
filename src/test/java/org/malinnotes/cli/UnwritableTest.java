package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be written to. */
class UnwritableTest {
  @TempDir Path folder;

  @Test
  void theGameIsPlayedWithoutBeingSavedAndSaysSoOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Program run = play(file.resolve("saves"), "1\n1\n1\n");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("The end of this line").doesNotContain("Saved as");
    assertThat(run.out().split("This game is not being saved\\.", -1)).hasSize(2);
  }

  @Test
  void askingForASaveSaysWhyThereIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Program run = play(file.resolve("saves"), "1\nsave\nsave other\ntranscript\nquit\n");
    assertThat(run.exit()).isZero();
    assertThat(run.out().replaceAll("\\s+", " ").split("cannot be saved there", -1))
        .hasSizeGreaterThan(3);
    assertThat(run.out()).contains("could not be written");
  }

  @Test
  void aFolderWithoutTheRightToWriteIsToldAsSuch() throws IOException {
    Path saves = Files.createDirectory(folder.resolve("saves"));
    Assumptions.assumeTrue(saves.toFile().setWritable(false) && !Files.isWritable(saves));
    Program run = play(saves, "1\n");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("access is denied");
    assertThat(saves.toFile().setWritable(true)).isTrue();
  }

  @Test
  void aDemonstrationThatIsToBeKeptFailsIfItCannotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Program run =
        Program.run(
                "",
                "play",
                "--story",
                Program.TWO_DOORS,
                "--auto",
                "record",
                "--save",
                "demo",
                "--saves",
                file.resolve("saves").toString())
            .failed(1);
    assertThat(run.err()).contains("cannot be saved");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    for (String line : new String[] {"play", "resume", "saves", "saves list", "saves show x"}) {
      List<String> words = new ArrayList<>(List.of((line + " --saves").split(" ")));
      words.add(file.toString());
      assertThat(Program.run("", words).failed(1).err()).contains("is not a folder", "--saves");
    }
    assertThat(file).hasContent("kept");
  }

  @Test
  void anExportThatCannotBeWrittenIsNamed() {
    play(folder.resolve("saves"), "1\n");
    Program run =
        Program.run(
                "",
                "saves",
                "export",
                "marta",
                "--out",
                folder.resolve("no/where").toString(),
                "--saves",
                folder.resolve("saves").toString())
            .failed(2);
    assertThat(run.err()).contains("could not be written: there is no folder");
  }

  private static Program play(Path saves, String typed) {
    return Program.run(
            typed,
            "play",
            "--story",
            Program.TWO_DOORS,
            "--seat",
            "marta",
            "--saves",
            saves.toString())
        .isClean();
  }
}
