package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Values;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

class HindsightTest {
  /** Not on what later chapters have changed by the time it is shown. */
  @Test
  void hangsOnTheStateInWhichItsChapterEnded(@TempDir Path folder) throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                "scenes/01-dry-week/twelve-crowns.json",
                "\"hindsight\": \"Marta had seven crowns in her jar and Jonas twenty."
                    + " Neither ever learned what the other could have paid.\"",
                "\"hindsight\": [{ \"when\": \"sent-on\", \"text\": \"Pell would have gone.\" }]");
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    Scene decided = story.scene(new SceneId("twelve-crowns"));
    Values values = Values.initial(story);
    Values sentOn = values.after(List.of(new Effect.Assign(new VariableId("sent-on"), 1)));
    Desk desk = Sessions.begin(story, Shipped.beginnings().get(0).setup(), RevealMode.NOW).desk();

    assertThat(HindsightView.blocks(desk, ended(story, decided, values))).isEmpty();
    assertThat(HindsightView.blocks(desk, ended(story, decided, sentOn)))
        .contains(new Block.Prose("Pell would have gone."));
  }

  private static Happening.ChapterEnded ended(Story story, Scene decided, Values values) {
    return new Happening.ChapterEnded(story.chapters().get(0), List.of(decided), values, null);
  }
}
