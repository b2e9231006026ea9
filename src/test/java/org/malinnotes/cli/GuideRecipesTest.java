package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.Guide;
import org.malinnotes.format.GuideExample;

/**
 * Does what the guide's recipes say, to copies of the stories they begin from: check must find no
 * fault, and explore must meet all of it. The blocks under one heading are one recipe.
 */
class GuideRecipesTest {
  private static final String YEAR = "story/october-1956";

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> recipesHold() {
    Map<String, List<Guide.Fence>> recipes = new LinkedHashMap<>();
    for (Guide.Fence fence : Guide.read().fences()) {
      if (fence.isOfFile() && !fence.isJudged()) {
        recipes.computeIfAbsent(fence.heading(), any -> new ArrayList<>()).add(fence);
      }
    }
    return recipes.entrySet().stream()
        .map(recipe -> dynamicTest(recipe.getKey(), () -> recipe(recipe.getValue())));
  }

  private void recipe(List<Guide.Fence> steps) throws IOException {
    Path folder = temporary.resolve("line-" + steps.get(0).line());
    GuideExample example = GuideExample.of(steps.get(0).info().get(1), folder);
    for (Guide.Fence step : steps) {
      example.take(step);
    }
    Program check = Program.run("", "story", "check", folder.toString());
    assertThat(check.exit()).as(check.all()).isZero();
    if (example.name().equals(YEAR)) {
      // What was sealed has changed, and only that is warned of.
      assertThat(check.out()).contains("0 errors").doesNotContainPattern("warning\\[(?!C007)");
      onlyItsChapter(folder, steps);
    } else {
      assertThat(check.out()).contains("No findings");
      Program explore = Program.run("", "story", "explore", folder.toString());
      assertThat(explore.exit()).as(explore.all()).isZero();
    }
  }

  /** The whole year takes longer than a test may; its ending is met in the chapter already. */
  private static void onlyItsChapter(Path folder, List<Guide.Fence> steps) {
    Program explore =
        Program.run(
            "", "story", "explore", "--chapter", "2", "--seat", "gomulka", folder.toString());
    assertThat(explore.exit()).as(explore.all()).isZero();
    String ending =
        steps.stream()
            .filter(step -> step.info().get(1).contains("/endings/"))
            .map(step -> step.content().replaceAll("(?s).*?\"id\": \"([^\"]+)\".*", "$1"))
            .findFirst()
            .orElseThrow();
    assertThat(explore.out()).contains(ending);
  }
}
