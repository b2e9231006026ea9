package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.Guide;

/**
 * Holds the guide's objects to their schemas, and its wrong and right examples to check and cite. A
 * block of JSON says after its opening fence what it is: the kind of an object, or a place in a
 * file, with {@code right}, {@code wrong} or {@code slip} and the codes that are then found.
 */
class GuideExamplesTest {
  /** What has no object of its own in the schemas. */
  private static final Map<String, String> PARTS =
      Map.of("text", "text", "effects", "changes", "option.goto", "goto");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> objectsAreValid() {
    return Guide.read().fences().stream()
        .filter(fence -> fence.language().equals("json") && !fence.isOfFile())
        .filter(fence -> !fence.info().contains("settings"))
        .map(fence -> dynamicTest(name(fence), () -> object(fence)));
  }

  @TestFactory
  Stream<DynamicTest> wrongExamplesAreFoundWrongAndRightOnesAreNot() {
    return Guide.read().fences().stream()
        .filter(fence -> fence.isJudged())
        .map(fence -> dynamicTest(name(fence), () -> judged(fence)));
  }

  @Test
  void everyRuleOfEvidenceHasAWrongAndARightExample() {
    Map<String, Set<String>> examples = new LinkedHashMap<>();
    for (String heading : Guide.read().headings()) {
      if (heading.matches("[1-9][.] .*")) {
        examples.put(heading, new TreeSet<>());
      }
    }
    for (Guide.Fence fence : Guide.read().fences()) {
      if (fence.isJudged() && examples.containsKey(fence.heading())) {
        examples.get(fence.heading()).add(fence.info().get(2));
      }
    }
    assertThat(examples).hasSize(9);
    assertThat(examples.values()).allMatch(Set.of("wrong", "right")::equals);
  }

  /** What stands after an opening fence is not seen where the guide is shown as a page. */
  @Test
  void everyFileIsNamedBeforeItsBlock() {
    for (Guide.Fence fence : Guide.read().fences()) {
      if (fence.isOfFile()) {
        Path file = Path.of(fence.info().get(1).replaceFirst("#.*", ""));
        assertThat(fence.before()).as(name(fence)).contains(file.getFileName().toString());
      }
      if (fence.isJudged() && !fence.info().get(2).equals("slip")) {
        assertThat(fence.before().toLowerCase(Locale.ROOT)).startsWith(fence.info().get(2));
        fence.info().stream().skip(3).forEach(code -> assertThat(fence.before()).contains(code));
      }
    }
  }

  @Test
  void anEditorIsToldTheSchemaOfEveryFile() {
    Guide.Fence settings =
        Guide.read().fences().stream()
            .filter(fence -> fence.info().contains("settings"))
            .findFirst()
            .orElseThrow();
    Map<String, String> told = new LinkedHashMap<>();
    for (JsonTree one :
        Peek.array(Peek.property(Trees.of(settings.content()), "json.schemas")).items()) {
      String url = Peek.string(Peek.property(one, "url"));
      for (JsonTree match : Peek.array(Peek.property(one, "fileMatch")).items()) {
        told.put(Peek.string(match), url);
      }
    }
    Map<String, String> right = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      String stem = role.path().replace(".json", "");
      String schema = role.isAlone() ? role.kind() : stem;
      String url = "./story/schema/" + schema + ".schema.json";
      assertThat(Path.of(url)).exists();
      if (role.path().endsWith(".json")) {
        right.put("story/*/" + role.path(), url);
      }
      if (role != Role.STORY) {
        right.put("story/*/" + stem + (role == Role.SCENE ? "/*" : "") + "/*.json", url);
      }
    }
    assertThat(told).containsExactlyInAnyOrderEntriesOf(right);
  }

  private static void object(Guide.Fence fence) {
    assertThat(fence.info()).as("what the block is").hasSize(2);
    String kind = fence.info().get(1);
    assertThat(
            PARTS.containsKey(kind)
                ? SchemaSet.validate("parts.schema.json#/$defs/" + PARTS.get(kind), fence.content())
                : SchemaSet.validateObject(kind, fence.content()))
        .isEmpty();
  }

  private void judged(Guide.Fence fence) throws IOException {
    GuideExample example = GuideExample.of(fence.info().get(1), temporary.resolve(folder(fence)));
    example.take(fence);
    List<String> codes = fence.info().subList(3, fence.info().size());
    assertThat(example.codes()).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static String name(Guide.Fence fence) {
    return "line " + fence.line() + ": " + String.join(" ", fence.info());
  }

  private static String folder(Guide.Fence fence) {
    return "line-" + fence.line();
  }
}
