package org.malinnotes.workbench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.workbench.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a whole story: nothing lost, nothing unexplained, always the same. */
class StoryExportTest {
  private static final String YEAR = "story/october-1956";
  private static final String FERRY = "src/test/resources/org/malinnotes/check/ferry";

  /** Properties whose strings are for the program that reads the files. */
  private static final Set<String> NOT_OF_THE_STORY = Set.of("$schema", "short");

  @TempDir Path temporary;

  /** The year once, for it is long. */
  private static final class Year {
    static final String JSON = export(Path.of(YEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"story/two-doors", FERRY})
  void itKeepsToItsSchemaWhichExplainsEveryProperty(String story) {
    String json = export(Path.of(story));

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.export().text())
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"story/two-doors", FERRY, YEAR})
  void everyStringOfTheFilesIsInIt(String story) throws IOException {
    Set<String> exported = new HashSet<>();
    String json = story.equals(YEAR) ? Year.JSON : export(Path.of(story));
    collect(JsonMapper.shared().readTree(json), exported);
    Set<String> written = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of(story))) {
      for (Path file : files.filter(StoryExportTest::isOfTheStory).toList()) {
        collect(JsonMapper.shared().readTree(Files.readString(file)), written);
      }
    }
    assertThat(written).hasSizeGreaterThan(100);

    written.removeAll(exported);

    assertThat(written).isEmpty();
  }

  @Test
  void theSameStoryGivesTheSameText() {
    assertThat(export(Path.of(FERRY))).isEqualTo(export(Path.of(FERRY)));
  }

  @Test
  void itIsInAscii() {
    assertThat(Year.JSON).isASCII();
  }

  @Test
  void quotationsStandInFullWhereTheyAreCited() {
    JsonNode json = JsonMapper.shared().readTree(export(Path.of(FERRY)));
    JsonNode cited = json.at("/measures/0/facts/0/cite/0");

    assertThat(cited.get("quote").asString()).isNotBlank();
    assertThat(cited.get("reference").asString()).contains("p. " + cited.at("/pages/0").asInt());
    assertThat(json.get("entries")).contains(cited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u00a0\\u2019",
        "\\\\ \\\" </script> {q:",
        "\\ud83d\\ude42 e\\u0301",
        "\\n\\n# *x*"
      })
  void oddStringsSurvive(String escaped) throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, temporary.resolve("story"));
    copy.replace("story.json", "\"One well in a dry August\"", "\"" + escaped + "a\"");
    String meant = JsonMapper.shared().readTree("\"" + escaped + "a\"").asString();
    JsonNode json = JsonMapper.shared().readTree(export(copy.folder()));

    assertThat(json.get("subtitle").asString()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "knocked, knocked",
    "not knocked, not knocked",
    "not (knocked and sent-on), not (knocked and sent-on)",
    "(knocked and sent-on) and goodwill >= 2, knocked and sent-on and goodwill >= 2",
    "knocked and (sent-on or goodwill != 2), knocked and (sent-on or goodwill != 2)",
    "knocked and sent-on or goodwill < 2, knocked and sent-on or goodwill < 2",
    "knocked or (sent-on or goodwill = 1), knocked or (sent-on or goodwill = 1)",
    "not not knocked, not not knocked"
  })
  void conditionsAreWrittenAsTheyAreMeant(String written, String text) throws IOException {
    JsonNode first = condition(written);
    JsonNode again = condition(first.get("text").asString());

    assertThat(first.get("text").asString()).isEqualTo(text);
    assertThat(again).isEqualTo(first);
  }

  @Test
  void whatIsNotReachedIsNotAmongTheReachable() throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, temporary.resolve("story"));
    String water = Files.readString(copy.folder().resolve("scenes/01-dry-week/same-water.json"));
    Files.writeString(
        copy.folder().resolve("scenes/01-dry-week/lost.json"),
        water.replace("\"same-water\"", "\"lost\""));
    JsonNode graph = JsonMapper.shared().readTree(export(copy.folder())).get("graph");

    assertThat(graph.get("reachable").toString()).contains("\"same-water\"").doesNotContain("lost");
    assertThat(graph.get("ways").toString()).contains("\"from\":\"lost\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "endings.json! \"measure\": \"well\", \"value\": \"shared\", \"basis\"! \"measure\": \"pond\", \"value\": \"shared\", \"basis\"",
        "endings.json! \"value\": \"friends\"! \"value\": \"pond\"",
        "story.json! \"record\": { \"value\": \"friends\"! \"record\": { \"value\": \"pond\"",
        "documents/yard.json! \"against\": [\"pay-half\", \"pay-in-work\"]! \"against\": [\"pond\"]",
        "documents/yard.json! \"for\": [\"two-wells\"]! \"for\": [\"pond\"]",
        "scenes/01-dry-week/rope-indoors.json! \"reply\": [{ \"option\": \"bucket-indoors\"! \"reply\": [{ \"option\": \"pond\"",
        "scenes/01-dry-week/deep-water.json! \"effects\": { \"water\": 3 }! \"effects\": { \"pond\": 3 }"
      })
  void aNameThatIsNotDeclaredIsRefused(String file, String old, String now) throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, temporary.resolve("story"));
    copy.replace(file, old, now);

    assertThatThrownBy(() -> export(copy.folder()))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("pond");
  }

  private JsonNode condition(String written) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "when").resolve("story");
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, folder);
    copy.replace("endings.json", "\"when\": \"goodwill < 3\"", "\"when\": \"" + written + "\"");
    return JsonMapper.shared().readTree(export(copy.folder())).at("/endings/0/text/2/when");
  }

  private static String export(Path story) {
    return StoryExport.json(StoryLoader.load(story).story().orElseThrow());
  }

  private static boolean isOfTheStory(Path file) {
    return file.toString().endsWith(".json") && !file.endsWith("seal.json");
  }

  private static void collect(JsonNode node, Set<String> into) {
    if (node.isString()) {
      into.add(node.asString());
    }
    node.forEachEntry(
        (name, value) -> {
          if (!NOT_OF_THE_STORY.contains(name)) {
            collect(value, into);
          }
        });
    if (node.isArray()) {
      node.forEach(item -> collect(item, into));
    }
  }
}
