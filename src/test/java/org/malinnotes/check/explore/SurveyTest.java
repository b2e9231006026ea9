package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.Setup;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Surveys of stories changed at one place, where something is easily missed or wrongly met. */
class SurveyTest {
  private static final String SCENES = "scenes/01-dry-week/";

  @TempDir Path temporary;
  private StoryCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = StoryCopy.of(StoryCopy.TUTORIAL, temporary);
  }

  /** Between the start and Jonas's first scene lies an order that does not hang on the flag. */
  @Test
  void howMattersStandForAChairIsToldAtItsFirstScene() throws IOException {
    copy.replace(
            "story.json",
            "\"label\": \"Jonas knocked\" }",
            "\"label\": \"Jonas knocked\" },"
                + " { \"id\": \"dry\", \"type\": \"flag\", \"label\": \"No rain\", \"start\": true }")
        .replace(
            "story.json",
            "\"You have four rows of beans, water for two of them,"
                + " and a neighbour you have always got on with.\"",
            "[{ \"when\": \"dry\", \"text\": \"A\" }, { \"when\": \"not dry\", \"text\": \"B\" }]")
        .replace(
            SCENES + "half-a-bucket.json",
            "where you can reach it.\",\n        \"goto\": \"dusk\"",
            "where you can reach it.\",\n        \"goto\": \"dawn\"");

    assertThat(survey().unmet())
        .extracting(Claim::words)
        .containsExactly("the paragraph /chapters/0/starts/1/situation/1 of story");
  }

  /** The well is full only when Pell has dug, which comes after the decision. */
  @Test
  void hindsightIsToldAtTheChaptersEnd() throws IOException {
    copy.replace(
        SCENES + "twelve-crowns.json",
        "\"hindsight\": \"Marta had seven crowns in her jar and Jonas twenty."
            + " Neither ever learned what the other could have paid.\"",
        "\"hindsight\": [{ \"when\": \"water = 4\", \"text\": \"A\" }]");

    assertThat(survey().unmet()).isEmpty();
  }

  @Test
  void whatIsShownWhateverItsConditionIsNotMissed() throws IOException {
    copy.replace(
            SCENES + "at-the-upper-door.json",
            "\"A gardener with one bucket and two rows to lose can take, or ask.\"",
            "[{ \"when\": \"sent-on\", \"text\": \"He can take, or ask.\" }]")
        .replace(
            "story.json",
            "\"You live from four rows of beans, and beans take water."
                + " The well stands in the yard between your door and the other one."
                + " The bucket is yours.\"",
            "[{ \"when\": \"sent-on\", \"text\": \"You grow beans.\" }]");

    assertThat(survey().unmet()).isEmpty();
  }

  @Test
  void ordersThatLeadRoundInACircleAreNotSaidToEnd() throws IOException {
    copy.replace(
        SCENES + "half-a-bucket.json", "\"goto\": \"rope-indoors\"", "\"goto\": \"half-a-bucket\"");

    Survey survey = survey();

    assertThat(survey.whole()).isTrue();
    assertThat(survey.endless()).isTrue();
  }

  private Survey survey() {
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    Seating seating = new Seating(story, story.chapters().get(0), true);
    Survey survey = new Survey(story, 100_000);
    for (List<SeatId> held : seating.holdings()) {
      survey.explore(new Setup(seating.chapter().id(), seating.alone(), held, false));
    }
    return survey;
  }
}
