package org.malinnotes.workbench.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.format.StoryCopy;

/** Which endings are said to be come to only where a chapter is played alone. */
class AloneTest {
  private static final String ON =
      "{ \"id\": \"b\", \"to\": \"wet-week\", \"alone\": \"two-wells\" }";
  private static final String OUT =
      "{ \"id\": \"a\", \"when\": \"beans = 4\", \"to\": null, \"alone\": \"two-closed-doors\" }, ";
  private static final String SAME_WATER = Weeks.SCENES + "same-water.json";

  @TempDir Path folder;

  @Test
  void theEndingOfAnExitIntoTheNextChapterIsAndThatOfAnExitOutIsNot() throws IOException {
    StoryCopy copy =
        Weeks.two(folder, OUT + ON)
            .replace(SAME_WATER, "\"goto\": \"two-wells\"", "\"goto\": \"exit\"");
    assertThat(note(copy, "two-wells")).isEqualTo("if this chapter is played alone");
    assertThat(note(copy, "two-closed-doors")).isEmpty();
    assertThat(note(copy, "one-well")).isEmpty();
  }

  @Test
  void anEndingToWhichASceneLeadsTooIsNot() throws IOException {
    assertThat(note(Weeks.two(folder, ON), "two-wells")).isEmpty();
  }

  private static String note(StoryCopy copy, String ending) {
    return Graphs.of(copy.story(), Optional.empty(), Optional.empty())
        .byId()
        .get("ending:" + ending)
        .note();
  }
}
