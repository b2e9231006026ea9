package org.malinnotes.workbench.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.story.Story;

/** The longest stretch without an order, in stories whose scenes go their own ways. */
class StretchesTest {
  private static final String SCENES = "scenes/01-dry-week/";
  private static final String DEEP = SCENES + "deep-water.json";

  @TempDir Path folder;

  @Test
  void ofTwoWaysItIsTheLongerThoughItsScenesAreFewer() throws IOException {
    StoryCopy copy = forked("\"three\"", "\"exit\"");
    scene(copy, "three", 13, 1, "\"exit\"");
    assertThat(read(copy.story())).containsExactly("deep-water", "two");
  }

  @Test
  void whereScenesGoRoundEachIsReadOnceAndWhatFollowsThemToo() throws IOException {
    StoryCopy copy =
        forked("[{ \"when\": \"water >= 4\", \"to\": \"two\" }, { \"to\": \"exit\" }]", "\"one\"");
    assertThat(read(copy.story())).containsExactly("deep-water", "one", "two");
    copy.replace(
        SCENES + "two.json",
        "\"one\"",
        "[{ \"when\": \"water >= 4\", \"to\": \"one\" }, { \"to\": \"three\" }]");
    scene(copy, "three", 13, 9, "\"exit\"");
    assertThat(read(copy.story())).containsExactly("deep-water", "one", "two", "three");
  }

  @Test
  void scenesThatNeverEndAreAStretchThatLeadsNowhere() throws IOException {
    Stretch stretch = stretch(forked("\"two\"", "\"one\"").story());
    assertThat(stretch.scenes()).extracting(it -> it.id().value()).contains("one", "two");
    assertThat(stretch.before()).isEmpty();
  }

  /** After the last order a scene of 5 words and one of 900, and where each leads. */
  private StoryCopy forked(String fromOne, String fromTwo) throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                DEEP,
                "\"goto\": \"exit\"",
                "\"goto\": [{ \"when\": \"water >= 4\", \"to\": \"one\" }, { \"to\": \"two\" }]");
    scene(copy, "one", 11, 5, fromOne);
    scene(copy, "two", 12, 900, fromTwo);
    return copy;
  }

  private static void scene(StoryCopy copy, String id, int hour, int words, String to)
      throws IOException {
    copy.write(
        SCENES + id + ".json",
        """
        {
          "id": "%s", "seat": "marta", "date": "1911-08-20T%d:00", "place": "At the well", "title": "%s",
          "present": ["marta-holl"], "text": "%s", "goto": %s
        }
        """
            .formatted(id, hour, id, "word ".repeat(words), to));
  }

  private static List<String> read(Story story) {
    return stretch(story).scenes().stream().map(scene -> scene.id().value()).toList();
  }

  private static Stretch stretch(Story story) {
    Stretch stretch = Stretches.of(story, null, Optional.empty()).orElseThrow();
    Printed printed = new Printed(story);
    assertThat(stretch.words())
        .isEqualTo(
            stretch.scenes().stream()
                .mapToInt(it -> printed.words(it.title()) + printed.words(it.text()))
                .sum());
    assertThat(Optional.ofNullable(stretch.after())).isPresent();
    return stretch;
  }
}
