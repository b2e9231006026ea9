package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas, listed, printed and written. */
class SchemaCommandTest {
  private static final Path SCHEMAS = Path.of("story", "schema");

  @TempDir Path folder;

  @Test
  void theListNamesEverySchema() {
    Program run = Program.run("", "story", "schema").isClean();

    assertThat(run.exit()).isZero();
    for (String file : SCHEMAS.toFile().list()) {
      assertThat("\n" + run.out()).contains("\n" + file.replace(".schema.json", "") + "\n");
    }
  }

  @Test
  void oneIsPrintedByItsNameOrItsFile() throws IOException {
    String scene = Files.readString(SCHEMAS.resolve("scene.schema.json"));

    assertThat(Program.run("", "story", "schema", "scene").out()).isEqualTo(scene);
    assertThat(Program.run("", "story", "schema", "scene.schema.json").out()).isEqualTo(scene);
  }

  @Test
  void allAreWrittenInPlaceOfOlderOnes() throws IOException {
    Path old = Files.writeString(folder.resolve("scene.schema.json"), "{}");

    assertThat(Program.run("", "story", "schema", "--out", folder.toString()).exit()).isZero();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(SCHEMAS.toFile().list());
    assertThat(old).hasSameTextualContentAs(SCHEMAS.resolve("scene.schema.json"));
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    assertThat(Program.run("", "story", "schema", "scen").failed(2).err())
        .contains("Did you mean scene?");
    Path file = Files.writeString(folder.resolve("file"), "");
    Program run = Program.run("", "story", "schema", "--out", file.toString());
    assertThat(run.failed(2).err()).contains("could not be written");
  }
}
