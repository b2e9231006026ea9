package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exploring with wrong words, and stories that were never checked. */
class ExploreCommandTest {
  private static final String FIRST = Copies.SCENES + "half-a-bucket.json";

  @TempDir Path folder;

  @Test
  void aChairThatTheStoryDoesNotHaveIsRefused() {
    Program run = Program.run("", "story", "explore", Program.TWO_DOORS, "--seat", "nobody");

    assertThat(run.failed(2).err()).contains("no chair nobody", "marta, jonas or both");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aChairIsFoundHoweverItIsSpelled() {
    Program run = Program.run("", "story", "explore", Program.TWO_DOORS, "--seat", "Marta");

    assertThat(run.isClean().exit()).isZero();
    assertThat(run.out()).contains("marta: 13 lines").doesNotContain("jonas:");
  }

  @Test
  void aChairThatDoesNotBeginInTheChapterIsRefused() {
    Program run = Program.run("", "story", "explore", "--chapter", "lessons", "--seat", "gomulka");

    assertThat(run.failed(2).err()).contains("no chair gomulka to play this chapter from");
  }

  @Test
  void linesThatCanGoOnForEverAreNotSaidToEnd() throws IOException {
    Path story = changed(FIRST, "\"goto\": \"rope-indoors\"", "\"goto\": \"half-a-bucket\"");

    Program run = Program.run("", "story", "explore", story.toString()).isClean();

    assertThat(run.out()).contains("round in a circle").doesNotContain("Every line ends");
  }

  @ParameterizedTest
  @CsvSource({
    "scenes/01-dry-week/dawn.json, '\"when\": \"night-water\",', '\"when\": \"rain\",', rain",
    "scenes/01-dry-week/dusk.json, '\"night-water\": true', '\"rain\": true', rain",
    "scenes/01-dry-week/dusk.json, '\"goto\": \"at-the-upper-door\"', '\"goto\": \"barn\"', barn",
    "scenes/01-dry-week/dawn.json, '\"option\": \"ask-about-the-night\"', '\"option\": \"sing\"', sing",
    "scenes/01-dry-week/dawn.json, '[\"almanac\"]', '[\"diary\"]', diary",
    "story.json, '\"alone\": \"one-well\"', '\"alone\": \"flood\"', flood",
    "story.json, '\"to\": null', '\"to\": \"winter\"', winter",
    "story.json, '\"scene\": \"half-a-bucket\"', '\"scene\": \"barn\"', barn"
  })
  void aNameThatIsNotDeclaredIsNamed(String file, String old, String by, String name)
      throws IOException {
    Program run = Program.run("", "story", "explore", changed(file, old, by).toString());

    assertThat(run.failed(1).err()).contains(name, "malin story check");
  }

  private Path changed(String file, String old, String by) throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve(file), old, by);
    return story;
  }
}
