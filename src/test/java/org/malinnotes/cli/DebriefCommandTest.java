package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code malin debrief} beside what it is given. */
class DebriefCommandTest {
  @TempDir Path saves;

  @Test
  void everyFormatTellsOfEveryOrderWhereverItGoes() throws IOException {
    play("1\n2\n3\n2\n1\n1\n");
    for (String format : List.of("text", "markdown", "html")) {
      Program printed = debrief("game", "--format", format).isClean();
      assertThat(printed.exit()).isZero();
      assertThat(printed.out()).contains("Half a bucket", "The goat", "Twelve crowns", "One well");
      Path file = saves.resolve("debrief." + format);
      assertThat(debrief("game", "--format", format, "--out", file.toString()).out()).isEmpty();
      assertThat(Files.readString(file)).isEqualTo(printed.out());
    }
  }

  @Test
  void theRecordStaysClosedUntilTheEndWhereThatWasAskedFor() {
    play("1\n", "--reveal", "end");
    for (String format : List.of("text", "markdown", "html")) {
      Program run = debrief("game", "--format", format).isClean();
      assertThat(run.all()).doesNotContain("Marta proposed turns");
    }
    Program asked =
        Program.run("debrief\nscore\n", line("resume", "game", "--story", Program.TWO_DOORS));
    assertThat(asked.isClean().out()).doesNotContain("Marta proposed turns");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    assertThat(debrief("nobody").failed(1).err()).contains("nobody", "malin saves list");
    assertThat(debrief().failed(1).err()).contains("no saved game");
    assertThat(debrief("../../x").failed(2).err()).contains("cannot be used");
    play("1\n");
    assertThat(debrief("game", "--format", "pdf").failed(2).err()).contains("--format takes");
    assertThat(debrief("game", "--out", saves.resolve("no/where").toString()).failed(2).err())
        .contains("could not be written");
    Program other = Program.run("", line("debrief", "game", "--story", "story/october-1956"));
    assertThat(other.failed(1).err()).contains("belongs to the story two-doors");
    Files.writeString(saves.resolve("game.json"), "{");
    Files.deleteIfExists(saves.resolve("game.json.bak"));
    assertThat(debrief("game").failed(1).err()).contains("game.json");
  }

  private void play(String typed, String... options) {
    List<String> line =
        line("play", "--story", Program.TWO_DOORS, "--seat", "both", "--save", "game");
    line.addAll(List.of(options));
    assertThat(Program.run(typed, line).isClean().exit()).isZero();
  }

  private Program debrief(String... options) {
    List<String> line = line("debrief", "--story", Program.TWO_DOORS);
    line.addAll(List.of(options));
    return Program.run("", line);
  }

  private List<String> line(String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--saves", saves.toString()));
    return line;
  }
}
