package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story with more faults than anybody reads at once. */
class ManyFindingsTest {
  private static final String MORE = "… and 5 more: --all shows them.";

  @TempDir Path folder;

  @BeforeEach
  void spoil() throws IOException {
    StringBuilder people = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      people
          .append(i == 0 ? "" : ",")
          .append("\n{ \"id\": \"p")
          .append(i)
          .append("\", \"nam\": \"");
      people.append(
          "Nobody\", \"name\": \"N\", \"notes\": [{ \"from\": \"1911-08-01\", \"text\": \"x\" }] }");
    }
    Copies.of(folder);
    Files.createDirectory(folder.resolve("people"));
    Files.writeString(folder.resolve("people/many.json"), "{ \"people\": [" + people + "] }");
  }

  @Test
  void theFirstAreShownAndTheRestCounted() {
    Program run = check();

    assertThat(run.out().split("error\\[", -1)).hasSize(21);
    assertThat(run.out()).contains(MORE, "25 errors, 0 warnings");
    assertThat(run.out()).contains("many.json:2:").doesNotContain("many.json:22:");
  }

  @Test
  void allAreShownOnDemandAndToPrograms() {
    assertThat(check("--all").out().split("error\\[", -1)).hasSize(26);
    assertThat(check("--format", "json").out().split("\"F001\"", -1)).hasSize(26);
    assertThat(check("--format", "sarif").out().split("\"ruleId\" : \"F001\"", -1)).hasSize(26);
  }

  @Test
  void theyCanBeWrittenToAFile() throws IOException {
    Path file = folder.resolve("report.txt");
    Program run = check("--out", file.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).contains("many.json:22:").doesNotContain(MORE);
    assertThat(run.err()).startsWith("25 errors, 0 warnings");
    Program failed = check("--out", folder.resolve("no/where").toString());
    assertThat(failed.failed(2).err()).contains("could not be written: ");
  }

  @Test
  void aFormatThatIsNoneIsNamed() {
    assertThat(check("--format", "xml").failed(2).err()).contains("text, json or sarif, not xml");
  }

  private Program check(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "story";
    words[1] = "check";
    words[2] = folder.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return Program.run("", words).isClean();
  }
}
