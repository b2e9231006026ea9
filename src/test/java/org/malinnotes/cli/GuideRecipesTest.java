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
 * fault, and explore must meet all of it. The blocks under one heading are one recipe. What a block
 * says that a command prints, it prints.
 */
class GuideRecipesTest {
  private static final String YEAR = "story/october-1956";

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> recipesHold() {
    Map<String, List<Guide.Fence>> headings = new LinkedHashMap<>();
    for (Guide.Fence fence : Guide.read().fences()) {
      if (fence.isOfFile() || fence.isOutput()) {
        headings.computeIfAbsent(fence.heading(), any -> new ArrayList<>()).add(fence);
      }
    }
    // Where all is given as wrong or right, nothing is there to be kept.
    headings.values().removeIf(steps -> steps.stream().allMatch(Guide.Fence::isJudged));
    return headings.entrySet().stream()
        .map(recipe -> dynamicTest(recipe.getKey(), () -> recipe(recipe.getValue())));
  }

  private void recipe(List<Guide.Fence> steps) throws IOException {
    Guide.Fence first = steps.get(0);
    GuideExample kept = GuideExample.of(first.info().get(1), temporary.resolve(folder(first)));
    GuideExample last = kept;
    for (Guide.Fence step : steps) {
      if (step.isOutput()) {
        prints(last, step);
      } else {
        last =
            step.isJudged()
                ? GuideExample.of(step.info().get(1), temporary.resolve(folder(step) + "-slip"))
                : kept;
        last.take(step);
      }
    }
    if (kept.name().equals(YEAR)) {
      year(kept.folder(), steps);
    } else {
      Program check = Program.run("", "story", "check", kept.folder().toString());
      assertThat(check.out()).contains("No findings");
      Program explore = Program.run("", "story", "explore", kept.folder().toString());
      assertThat(explore.exit()).as(explore.all()).isZero();
    }
  }

  private static void prints(GuideExample example, Guide.Fence output) {
    List<String> args = new ArrayList<>(output.info().subList(2, output.info().size()));
    args.replaceAll(word -> word.equals(example.name()) ? example.folder().toString() : word);
    assertThat(Program.run("", args).out()).contains(output.content());
  }

  /** The whole year takes longer than a test may; its ending is met in the chapter already. */
  private static void year(Path folder, List<Guide.Fence> steps) {
    Program check = Program.run("", "story", "check", folder.toString());
    // What was sealed has changed, and only that is warned of.
    assertThat(check.out()).contains("0 errors").doesNotContainPattern("warning\\[(?!C007)");
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

  private static String folder(Guide.Fence fence) {
    return "line-" + fence.line();
  }
}
