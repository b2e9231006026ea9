package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code malin story stats} beside what it is given. */
class StatsCommandTest {
  @TempDir Path folder;

  @Test
  void whatIsWrongIsSaid() {
    assertThat(stats("--format", "csv").failed(2).err()).contains("text or json, not csv");
    assertThat(stats("--seat", "jons").failed(2).err()).contains("Did you mean jonas?");
    assertThat(stats("--chapter", "9").failed(2).err()).contains("no chapter 9", "dry-week");
    for (String pace : List.of("0", "-5", "fast", "1e3", "99999999999")) {
      assertThat(stats("--pace", pace).failed(2).err()).contains("from 20 to 2000");
    }
    assertThat(stats("--out", folder.resolve("no/where").toString()).failed(2).err())
        .contains("could not be written");
  }

  @Test
  void whatGoesToAFileIsWhatIsPrinted() throws IOException {
    for (String format : List.of("text", "json")) {
      Path file = folder.resolve(format);
      assertThat(stats("--format", format, "--out", file.toString()).all()).isEmpty();
      assertThat(Files.readString(file)).isEqualTo(stats("--format", format).out());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 60, 72})
  void noLineIsWiderThanAskedWhereWordsAllow(int width) {
    for (String story : List.of(Program.TWO_DOORS, "story/october-1956")) {
      Program run = Program.run("", "story", "stats", story, "--width", Integer.toString(width));
      assertThat(run.isClean().out().lines())
          .allMatch(
              line ->
                  line.codePointCount(0, line.length()) <= width
                      || line.strip().split(" +").length < 2);
    }
  }

  @Test
  void aSlowerReaderNeedsLonger() {
    assertThat(stats("--pace", "20").out()).contains("20 words a minute", "27 min");
  }

  @Test
  void aChairMayBeCalledAll() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    try (Stream<Path> files = Files.walk(story)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        Files.writeString(file, Files.readString(file).replace("\"jonas\"", "\"all\""));
      }
    }
    Program run = Program.run("", "story", "stats", story.toString(), "--format", "json");
    JsonNode sum = JsonMapper.shared().readTree(run.isClean().out()).get("sum");
    assertThat(sum.get("seats").propertyNames()).containsExactly("marta", "all");
    assertThat(sum.get("all").get("scenes").asInt())
        .isGreaterThan(sum.get("seats").get("all").get("scenes").asInt());
  }

  @Test
  void ofAPartNothingIsSaidThatHoldsOfTheWhole() {
    String year = "story/october-1956";
    assertThat(Program.run("", "story", "stats", year).out())
        .contains("All quotations of the record", "Pages not used (3): 167, 195, 214.");
    String part = Program.run("", "story", "stats", year, "--chapter", "2").out();
    assertThat(part)
        .contains("Pages used in this part: ", "Pages not used in this part (")
        .doesNotContain("All quotations");
    assertThat(
            Program.run("", "story", "stats", year, "--seat", "gomulka", "--format", "json").out())
        .contains("\"unused\"")
        .doesNotContain("quotedWordsLimit", "\n  \"quotedWords\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "half-a-bucket.json | \"goto\": \"dusk\" | \"goto\": \"nowhere\" | false",
        "half-a-bucket.json | \"almanac\" | \"no-book\" | true",
        "half-a-bucket.json | \"seat\": \"marta\" | \"seat\": \"hans\" | true",
        "half-a-bucket.json | Jonas nods | {q:nothing} Jonas nods | true",
        "half-a-bucket.json | \"decided\" | \"considered\" | false",
        "half-a-bucket.json | \"options\": [ | \"options\": [ { \"id\": \"take-turns\", \"label\": \"No.\","
            + " \"standing\": \"conjecture\", \"when\": \"water >= 4\", \"text\": \"No.\", \"goto\": \"dusk\" }, | false",
        "market.json | \"goto\": \"digger\" | \"goto\": \"market\" | false",
        "dawn.json | \"option\": \"ask | \"option\": \"nag | true",
        "../../story.json | \"alone\": \"one-well\" | \"alone\": \"no-well\" | false",
        "../../story.json | \"scene\": \"half-a-bucket\" | \"scene\": \"nowhere\" | false",
        "../../story.json | \"to\": null | \"to\": \"wet-week\" | false",
      })
  void aStoryWithFindingsIsCountedAsFarAsItGoes(String file, String old, String by, boolean whole)
      throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve(Copies.SCENES + file), old, by);
    Program json = Program.run("", "story", "stats", story.toString(), "--format", "json");
    assertThat(json.isClean().exit()).as(json.err()).isZero();
    assertThat(json.out().replace(" ", "")).contains("\"scenes\":13,");
    assertThat(json.out().replace(" ", "").contains("\"whole\":false")).isEqualTo(!whole);
    Program text = Program.run("", "story", "stats", story.toString());
    assertThat(text.isClean().exit()).as(text.err()).isZero();
    assertThat(text.out().contains("cannot be played")).isEqualTo(!whole);
    assertThat(text.out()).containsPattern("(?m)^Scenes .* 13$");
  }

  private static Program stats(String... options) {
    List<String> line = new ArrayList<>(List.of("story", "stats", Program.TWO_DOORS));
    line.addAll(List.of(options));
    return Program.run("", line);
  }
}
