package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.story.Option;
import org.malinnotes.story.Story;

/** What was decided is what the engine takes, or nothing. */
class AsDecidedTest {
  private static final String SCENE = "scenes/01-dry-week/half-a-bucket.json";
  private static final String OPTION = "{\n        \"id\": \"take-turns\",";

  @TempDir Path folder;

  @Test
  void itIsTheOptionMarkedSo() {
    Engine engine = new Engine(Shipped.TWO_DOORS);
    GameState state = begun(engine);
    assertThat(engine.asDecided(state)).map(Option::isDecided).contains(true);
  }

  @Test
  void anOptionHiddenBehindAClosedOneOfItsNameIsNotOpen() throws IOException {
    String closed =
        "{ \"id\": \"take-turns\", \"label\": \"Other.\", \"standing\": \"conjecture\","
            + " \"when\": \"water >= 4\", \"text\": \"No.\", \"goto\": \"dusk\" }, ";
    Story story = spoilt(OPTION, closed + OPTION);
    Engine engine = new Engine(story);
    GameState state = begun(engine);
    assertThat(engine.decision(state).decided()).isPresent();
    assertThat(engine.asDecided(state)).isEmpty();
  }

  private Story spoilt(String old, String now) throws IOException {
    return StoryCopy.of(StoryCopy.TUTORIAL, folder).replace(SCENE, old, now).story();
  }

  private static GameState begun(Engine engine) {
    return engine.begin(Shipped.beginnings().get(0).setup()).state();
  }
}
