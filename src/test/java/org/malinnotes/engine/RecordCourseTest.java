package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.RecordCourse.Stop;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Story;

/** Following what was decided, and why it goes no farther. */
class RecordCourseTest {
  private static final String SCENES = "scenes/01-dry-week/";

  @TempDir Path folder;
  private final List<Turn> turns = new ArrayList<>();

  @Test
  void itEndsWithTheLastTurnShown() {
    assertThat(play(Shipped.TWO_DOORS)).isEqualTo(Stop.ENDED);
    assertThat(turns.get(turns.size() - 1).state().ending()).isNotNull();
  }

  @Test
  void itIsFollowedAsFarAsIsWanted() {
    Setup setup = together(Shipped.TWO_DOORS);
    Engine engine = new Engine(Shipped.TWO_DOORS);
    Stop stop =
        new RecordCourse(engine).play(setup, turn -> !(turns.add(turn) && turns.size() > 2));
    assertThat(stop).isEqualTo(Stop.LEFT);
    assertThat(turns).hasSize(3);
  }

  @Test
  void whereNothingWasDecidedItStops() throws IOException {
    assertThat(play(spoilt("half-a-bucket", "\"decided\"", "\"considered\"")))
        .isEqualTo(Stop.UNDECIDED);
    assertThat(turns).hasSize(1);
  }

  @Test
  void whereItIsClosedItStops() throws IOException {
    Story story = spoilt("half-a-bucket", "\"decided\",", "\"decided\", \"when\": \"water >= 4\",");
    assertThat(play(story)).isEqualTo(Stop.CLOSED);
    assertThat(turns).hasSize(1);
  }

  @Test
  void aCircleIsFollowedForOneRound() throws IOException {
    String text = "where you can reach it.\",\n        \"goto\": ";
    Story story = spoilt("half-a-bucket", text + "\"dusk\"", text + "\"half-a-bucket\"");
    assertThat(play(story)).isEqualTo(Stop.CIRCLE);
    List<Standing> met = turns.stream().map(turn -> Standing.of(turn.state())).toList();
    assertThat(met.subList(0, met.size() - 1))
        .doesNotHaveDuplicates()
        .contains(met.get(met.size() - 1));
  }

  private Stop play(Story story) {
    return new RecordCourse(new Engine(story)).play(together(story), turns::add);
  }

  private static Setup together(Story story) {
    Chapter first = story.chapters().get(0);
    return Setup.together(story, first.id(), true, story.seats().get(0).id());
  }

  private Story spoilt(String scene, String old, String now) throws IOException {
    String file = SCENES + scene + ".json";
    return StoryCopy.of(StoryCopy.TUTORIAL, folder).replace(file, old, now).story();
  }
}
