package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** What lies on the desk belongs to the player's chair, and says nothing too early. */
class OwnDeskTest {
  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream();
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void isNeverTheOtherChairs(Beginning beginning) {
    PlaySession session = Sessions.begin(beginning.story(), beginning.setup(), RevealMode.NOW);
    while (session.asDecided().isPresent()) {
      session = session.handle(session.asDecided().get()).session();
      assertThat(beginning.setup().held()).contains(session.desk().seat());
    }
    assertThat(session.state().phase()).isEqualTo(Phase.ENDED);
  }

  @Test
  void theTimelineDoesNotAnswerTheForecast() {
    PlaySession begun = Sessions.begin(Shipped.TWO_DOORS, historian(), RevealMode.NOW);
    for (String order : List.of("1", "2", "3")) {
      PlaySession asked = Sessions.after(begun, List.of(order, "none"));
      assertThat(asked.state().phase()).isEqualTo(Phase.FORECAST);
      assertThat(asked.desk().departed()).isEmpty();
    }
  }

  /** On a line that has left the record, a question about a later order opens nothing of it. */
  @Test
  void theTimelineStaysWhereTheLineLeftTheRecordWhileALaterOrderIsAskedAbout(@TempDir Path folder)
      throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                "scenes/01-dry-week/rope-indoors.json",
                "\"counterfactual\": true",
                "\"counterfactual\": false");
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    Setup both = Shipped.beginnings().get(5).setup();
    PlaySession begun = Sessions.begin(story, both, RevealMode.NOW);

    PlaySession asked = Sessions.after(begun, List.of("3", "none", "knew", "1"));

    assertThat(asked.state().phase()).isIn(Phase.EVIDENCE, Phase.FORECAST);
    assertThat(asked.desk().departed()).contains(story.scene(new SceneId("half-a-bucket")).date());
  }

  @Test
  void completionOffersNoTermThatTheChairCannotKnow(@TempDir Path folder) throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                "glossary.json",
                "\"text\": \"The ring of stone",
                "\"seats\": [\"jonas\"], \"text\": \"The ring of stone");
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();

    PlaySession marta = Sessions.begin(story, Shipped.beginnings().get(0).setup(), RevealMode.NOW);

    assertThat(marta.completions(List.of("glossary"))).containsExactly("crown");
    assertThat(marta.handle("glossary kerb").blocks().toString()).doesNotContain("ring of stone");
  }

  @Test
  void marksWithoutANumberAreNoEvidence() {
    PlaySession begun = Sessions.begin(Shipped.TWO_DOORS, historian(), RevealMode.NOW);
    PlaySession asked = Sessions.after(begun, List.of("1", ",", ";"));
    assertThat(asked.state().phase()).isEqualTo(Phase.EVIDENCE);
  }

  private static Setup historian() {
    Setup setup = Shipped.beginnings().get(1).setup();
    assertThat(setup.historian()).isTrue();
    return setup;
  }
}
