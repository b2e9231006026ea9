package org.malinnotes.workbench.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Family;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a code host is told of findings. */
class SarifReportTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String LINE = "{ \"\uD83D\uDE42\": \"goot\" }\n";

  @Test
  void aFindingHasItsRuleItsPlaceAndItsWords() {
    JsonNode run = run(Path.of("my story"), at("a.json", LINE, "goot"));
    JsonNode result = run.at("/results/0");
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());

    assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    assertThat(rule.get("name").asString()).isEqualTo("NoSuchScene");
    assertThat(rule.at("/shortDescription/text").asString()).isEqualTo("No such scene.");
    assertThat(rule.at("/help/markdown").asString()).contains("# R002", "## Wrong");
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString()).isEqualTo("There is no goot. Try again?");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("my%20story/a.json");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(run.at("/originalUriBaseIds/%SRCROOT%").isObject()).isTrue();
  }

  @Test
  void columnsCountUtf16Units() {
    JsonNode run = run(Path.of("s"), at("a.json", "\n" + LINE, "goot"));
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");

    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(region.get("startLine").asInt()).isEqualTo(2);
    assertThat(region.get("endLine").asInt()).isEqualTo(2);
    int start = region.get("startColumn").asInt() - 1;
    int end = region.get("endColumn").asInt() - 1;
    assertThat(LINE.substring(start, end)).isEqualTo("goot");
  }

  @Test
  void otherPlacesAreRelatedLocations() {
    Span first = span("b.json", LINE, "goot");
    JsonNode run = run(Path.of("s"), at("a.json", LINE, "goot").with(first, "first here"));
    JsonNode related = run.at("/results/0/relatedLocations/0");

    assertThat(related.at("/message/text").asString()).isEqualTo("First here.");
    assertThat(related.at("/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("s/b.json");
  }

  @Test
  void aFindingIsKnownAgainAfterLinesAboveItHaveChanged() {
    String print = print(at("a.json", LINE, "goot"), 0);

    assertThat(print(at("a.json", "\n\n\n" + LINE, "goot"), 0)).isEqualTo(print);
    assertThat(print(at("b.json", LINE, "goot"), 0)).isNotEqualTo(print);
    assertThat(print(at("a.json", LINE, "\"goot\""), 0)).isNotEqualTo(print);
    assertThat(print(at("a.json", LINE, "goot"), 1)).isNotEqualTo(print);
  }

  @Test
  void marksOfTheFormatInAMessageAreThere() {
    Diagnostic finding =
        Diagnostic.about(ShapeCode.NO_STORY, "", "write {q:id}, a \\ or [this](1)", null);
    JsonNode run = run(Path.of("s"), finding);

    assertThat(run.at("/results/0/message/text").asString())
        .isEqualTo("Write {{q:id}}, a \\\\ or \\[this\\](1).");
    assertThat(run.at("/tool/driver/rules/0/help/markdown").asString()).doesNotContain("{{");
  }

  @Test
  void aFindingIsKnownAgainWhenItsMessageCountsMore() {
    Span span = span("a.json", LINE, "goot");
    Code code = ReferenceCode.UNKNOWN_SCENE;
    String twice = print(Diagnostic.at(code, span, "no goot, named twice", null), 0);

    assertThat(print(Diagnostic.at(code, span, "no goot, named 3 times", null), 0))
        .isEqualTo(twice);
  }

  @Test
  void aFindingAboutAFolderIsPlacedAtAFile() {
    Path story = Path.of("story", "two-doors");
    Diagnostic folder = Diagnostic.about(ShapeCode.STRAY_FILE, "scenes", "nothing reads it", null);
    JsonNode alone = run(story, folder).at("/results/0/locations/0/physicalLocation");
    assertThat(alone.at("/artifactLocation/uri").asString())
        .isEqualTo("story/two-doors/story.json");

    Diagnostic named = folder.with(span("a.json", LINE, "goot"), "named here");
    JsonNode place = run(story, named).at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("story/two-doors/a.json");
    assertThat(place.has("region")).isTrue();
  }

  @Test
  void aFindingAboutTheWholeStoryIsPlacedAtItsFrame() {
    Diagnostic whole = Diagnostic.about(ShapeCode.NO_STORY, "", "nothing is here", null);
    JsonNode place = run(Path.of("s"), whole).at("/results/0/locations/0/physicalLocation");

    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("s/story.json");
    assertThat(place.has("region")).isFalse();
  }

  @Test
  void aStoryElsewhereIsNamedByItsFullAddress() {
    Path elsewhere = HERE.resolveSibling("else where");
    JsonNode location =
        run(elsewhere, at("a.json", LINE, "goot"))
            .at("/results/0/locations/0/physicalLocation/artifactLocation");

    assertThat(location.has("uriBaseId")).isFalse();
    assertThat(Path.of(URI.create(location.get("uri").asString())))
        .isEqualTo(elsewhere.resolve("a.json"));
  }

  @Test
  void everyCodeMakesARuleWithAPage() {
    List<Diagnostic> all =
        Family.all().stream().map(code -> Diagnostic.about(code, "", "so", null)).toList();
    JsonNode rules = run(Path.of("s"), all.toArray(Diagnostic[]::new)).at("/tool/driver/rules");

    assertThat(rules).hasSize(all.size());
    for (JsonNode rule : rules) {
      assertThat(rule.get("name").asString()).matches("[A-Z][\\p{L}0-9]+");
      assertThat(rule.at("/help/text").asString()).contains(rule.get("id").asString());
    }
  }

  @Test
  void nothingFoundIsARunWithoutResults() {
    JsonNode run = run(Path.of("s"));

    assertThat(run.get("results").isArray()).isTrue();
    assertThat(run.get("results")).isEmpty();
    assertThat(run.at("/automationDetails/id").asString()).isEqualTo("malin-check/");
  }

  /** The mark of a finding that follows so many like it. */
  private static String print(Diagnostic finding, int before) {
    Diagnostic other = Diagnostic.at(StructureCode.CYCLE, finding.place().get(), "a circle", null);
    Diagnostic[] all =
        before == 0 ? new Diagnostic[] {other, finding} : new Diagnostic[] {finding, finding};
    return run(Path.of("s"), all).at("/results/1/partialFingerprints/malinFinding~1v1").asString();
  }

  private static Diagnostic at(String file, String content, String covered) {
    Code code = ReferenceCode.UNKNOWN_SCENE;
    return Diagnostic.at(code, span(file, content, covered), "there is no goot", "try again?");
  }

  private static Span span(String file, String content, String covered) {
    int start = content.indexOf(covered);
    return new Span(new SourceFile(file, content), start, start + covered.length());
  }

  private static JsonNode run(Path story, Diagnostic... findings) {
    String text =
        new SarifReport("check", "1", new SarifPlaces(story, HERE)).text(List.of(findings));
    assertThat(text).isASCII().endsWith("}\n");
    JsonNode log = JsonMapper.shared().readTree(text);
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    return log.at("/runs/0");
  }
}
