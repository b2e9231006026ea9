package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code malin story cite} on a story with a small source of its own. */
class CiteCommandTest {
  private static final String SOURCE =
      "\"source\": { \"citation\": \"A. Well, Wells\", \"short\": \"Well\", \"pages\": [7, 8] },";

  private static final String ENTRY =
      "{\"entries\": [{\"id\": \"wells\", \"quote\": \"wells are dug by two houses\","
          + " \"page\": 8, \"note\": null, \"kind\": \"narration\", \"speaker\": null,"
          + " \"to\": null, \"about\": \"1911-08-14\", \"primary\": null}]}";

  private static final String ARTICLE =
      "Of ropes and of buckets much has been said.\n\fIn dry valleys wells are dug by\ntwo houses.";

  @TempDir Path folder;

  private Path story;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    story = Copies.of(folder.resolve("story"));
    Copies.change(
        story.resolve("story.json"), "\"language\": \"en\",", "\"language\": \"en\"," + SOURCE);
    Files.createDirectories(story.resolve("record"));
    Files.writeString(story.resolve("record/wells.json"), ENTRY);
    article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
  }

  @Test
  void aQuotationThatStandsInTheSourceIsCleanAndCanBeSealed() throws IOException {
    Program cite = cite("--article", article.toString(), "--seal").isClean();
    assertThat(cite.exit()).as(cite.all()).isZero();
    assertThat(cite.all()).contains("No findings.", "Sealed: 1 entries.");
    assertThat(cite.err()).containsPattern("Held 1 quotation and [0-9]+ files of prose");

    String before = check().out();
    Copies.change(story.resolve(Copies.SCENES + "goat.json"), "a leaf", "a whole leaf");
    assertThat(check().out()).isNotEqualTo(before).contains("goat.json");
  }

  @Test
  void whatChangedSinceTheSealIsSummedUp() throws IOException {
    cite("--article", article.toString(), "--seal");
    for (String scene : List.of("goat.json", "dawn.json", "dusk.json")) {
      Path file = story.resolve(Copies.SCENES + scene);
      Files.writeString(file, Files.readString(file) + "\n");
    }
    Program shown = Program.run("", "story", "check", story.toString());

    assertThat(shown.out()).contains("warning[C007]: 3 files changed since the story was sealed");
    assertThat(shown.out().split("C007", -1)).hasSize(2);
    assertThat(check().out().split("C007", -1)).hasSize(4);
  }

  @Test
  void aCopyThatLacksPagesIsFoundAndNothingIsSealed() {
    Program cite = cite("--article", article.toString(), "--first-page", "1", "--seal").isClean();
    assertThat(cite.exit()).isEqualTo(1);
    assertThat(cite.out()).contains("error[C008]");
    assertThat(cite.err()).contains("Not sealed");
    assertThat(story.resolve("seal.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "1.5", "99999999999999999999"})
  void aFirstPageThatIsNoNumberIsRefused(String page) {
    assertThat(cite("--article", article.toString(), "--first-page", page).failed(2).err())
        .contains("--first-page");
  }

  @Test
  void aCopyThatCannotBeReadIsNamed() throws IOException {
    assertThat(cite().failed(2).err()).contains("--article");
    assertThat(cite("--article", "absent.txt").failed(2).err()).contains("absent.txt");
    assertThat(cite("--article", folder.toString()).failed(2).err()).contains("cannot be read");
    Path binary = Files.write(folder.resolve("article.pdf"), new byte[] {'%', (byte) 0x9B, 0});
    assertThat(cite("--article", binary.toString()).failed(2).err()).contains("UTF-8");
  }

  @Test
  void aCopyThatHoldsSomethingElseIsHeldAgainstAllTheSame() throws IOException {
    for (String text : List.of("", "\f\f\f", "\u001b[2J\u0000", "x".repeat(2_000_000))) {
      Files.write(article, text.getBytes(StandardCharsets.UTF_8));
      assertThat(cite("--article", article.toString()).isClean().exit()).isEqualTo(1);
    }
  }

  @Test
  void aStoryWithoutASourceSaysSo() {
    Program run =
        Program.run("", "story", "cite", Program.TWO_DOORS, "--article", article.toString());
    assertThat(run.failed(1).err()).contains("no source");
  }

  @Test
  void aDamagedSealIsNamed() throws IOException {
    for (String text : List.of("", "{", "[]", "{\"entries\": 1}", "\u001b[2J")) {
      Files.writeString(story.resolve("seal.json"), text);
      Program check = check().isClean();
      assertThat(check.exit()).as(text).isEqualTo(1);
      assertThat(check.err()).as(text).contains("seal.json is damaged");
    }
  }

  private Program cite(String... options) {
    List<String> line = new ArrayList<>(List.of("story", "cite", story.toString()));
    line.addAll(List.of(options));
    return Program.run("", line);
  }

  private Program check() {
    return Program.run("", "story", "check", story.toString(), "--all");
  }
}
