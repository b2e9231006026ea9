package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.check.explore.Progress;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.terminal.StyleChoice;

/** Exploring with wrong words, and stories that were never checked. */
class ExploreCommandTest {
  private static final String FIRST = Copies.SCENES + "half-a-bucket.json";

  @TempDir Path folder;
  private long nanos;

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

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("circle: half-a-bucket\n", "comes round again by lock-the-rope\n");
    assertThat(run.out()).contains("round in a circle").doesNotContain("Every line ends");
  }

  @Test
  void theLinesToASceneCanBePlayedAsPrinted() {
    Program run = Program.run("", "story", "explore", Program.TWO_DOORS, "--to", "dawn");

    List<String> commands =
        run.isClean().out().lines().filter(line -> line.startsWith("  malin ")).toList();
    assertThat(commands).hasSizeGreaterThan(2);
    for (String command : commands) {
      List<String> words = List.of(command.strip().substring("malin ".length()).split(" "));
      Program played = Program.run("", words);
      assertThat(played.isClean().err()).as(command).isEmpty();
      assertThat(played.out()).as(command).contains("wn");
    }
  }

  @Test
  void anOptionIsFoundByItsSceneToo() {
    String option = "rope-indoors/knock";

    Program run = Program.run("", "story", "explore", Program.TWO_DOORS, "--to", option);

    assertThat(run.isClean().out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("the option knock at rope-indoors: 2 orders"),
            line -> assertThat(line).endsWith("--line lock-the-rope,knock"));
  }

  @ParameterizedTest
  @CsvSource({
    "explore, --to, rope-indors, rope-indoors",
    "explore, --to, rope-indoors/nock, rope-indoors/knock",
    "explore, --seat, jonaz, jonas",
    "explore, --chapter, dry-weak, dry-week",
    "preview, --chapter, dry-weak, dry-week",
    "preview, --seat, bot, both"
  })
  void theNearestNameIsSuggested(String command, String option, String word, String meant) {
    Program run = Program.run("", "story", command, Program.TWO_DOORS, option, word);

    assertThat(run.failed(2).err()).contains("Did you mean " + meant + "?");
  }

  @Test
  void whatAPartDoesNotMeetIsNamed() throws IOException {
    Path story =
        changed(
            "scenes/01-dry-week/digger.json",
            "\"id\": \"halves\",",
            "\"id\": \"halves\", \"when\": \"sent-on and not sent-on\", \"unavailable\": \"No.\",");

    String part = Program.run("", "story", "explore", story.toString(), "--seat", "marta").out();
    String other = Program.run("", "story", "explore", story.toString(), "--seat", "jonas").out();

    assertThat(part).contains("In these games no line meets:\n", "  the option halves at digger\n");
    assertThat(other).doesNotContain("halves");
  }

  @ParameterizedTest
  @CsvSource({
    "--json, everything",
    "--all, everything",
    "--out=no/such/file, could not be written"
  })
  void whatCannotBePrintedIsRefusedBeforeExploring(String other, String why) {
    Program run =
        Program.run("", "story", "explore", Program.TWO_DOORS, "--to", "two-wells", other);

    assertThat(run.failed(2).err()).contains(why);
  }

  @ParameterizedTest
  @CsvSource({"1, 100.0 %", "0.9999, >99.9 %", "0.5, 50.0 %", "0.005, 0.500 %", "1e-9, <0.001 %"})
  void aShareIsNeverRoundedToAllOrNothing(double share, String words) {
    assertThat(ExploreWords.percent(share)).isEqualTo(words);
  }

  @Test
  void aFolderIsQuotedInACommand() throws IOException {
    Path story = Copies.of(folder.resolve("a story"));

    Program run = Program.run("", "story", "explore", story.toString(), "--to", "two-wells");

    assertThat(run.isClean().out()).contains(" --story '" + story + "' --chapter ");
  }

  @Test
  void whatSharesALineIsPrintedTogether() {
    Program run = Program.run("", "story", "explore", Program.TWO_DOORS, "--to", "two-wells");

    List<String> commands =
        run.isClean().out().lines().filter(line -> line.startsWith("  malin ")).toList();
    assertThat(commands).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void aSceneOfAnotherChairIsSaidToBeOne() {
    Program run =
        Program.run(
            "", "story", "explore", Program.TWO_DOORS, "--seat", "jonas", "--to", "half-a-bucket");

    assertThat(run.isClean().exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("the scene half-a-bucket: of a chair or chapter not read in these games");
  }

  @Test
  void whatTheStoryDoesNotHaveHasNoLine() {
    Program run = Program.run("", "story", "explore", Program.TWO_DOORS, "--to", "barn");

    assertThat(run.failed(2).err()).contains("no scene, option, ending or document barn");
  }

  @Test
  void linesThatCannotGoOnAreFindings() throws IOException {
    Path story =
        changed(
            FIRST,
            "\"goto\": \"rope-indoors\"",
            "\"goto\": [{ \"when\": \"knocked\", \"to\": \"rope-indoors\" }]");

    Program run = Program.run("", "story", "explore", story.toString()).isClean();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("fault: no way leads on from half-a-bucket", "--line lock-the-rope")
        .contains("Not every line comes to an ending");
  }

  @Test
  void aTerminalSeesHowFarItHasComeAndThenNothingOfIt() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("TERM", "xterm", "COLUMNS", "40"),
            null,
            true);
    Progress progress = ExploreProgress.on(io, StyleChoice.none(), () -> nanos += 1_000_000_000);
    Setup setup = Shipped.whole(Shipped.TWO_DOORS);
    progress.begin();
    progress.at(setup, 3_000, 1_000);
    progress.end();

    String[] drawn = err.toString(StandardCharsets.UTF_8).split("\r");
    assertThat(drawn[1]).startsWith("the whole story, both: 3,000 states, 1,").hasSize(40);
    assertThat(drawn[2]).isBlank().hasSize(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--screen-reader", "TERM=dumb", "pipe"})
  void nothingIsDrawnWhereItCouldNotBeDrawnOver(String why) {
    Io io =
        new Io(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            Map.of("TERM", why.startsWith("TERM") ? "dumb" : "xterm"),
            null,
            !why.equals("pipe"));

    boolean reader = why.equals("--screen-reader");
    assertThat(ExploreProgress.on(io, new StyleChoice(false, false, reader, null), () -> 0))
        .isSameAs(Progress.NONE);
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
