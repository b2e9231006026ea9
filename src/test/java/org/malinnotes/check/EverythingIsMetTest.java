package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

class EverythingIsMetTest {
  static List<Story> stories() {
    return Shipped.stories();
  }

  /** That every line also ends follows: a state in which nothing can be ordered is an exception. */
  @ParameterizedTest
  @MethodSource("stories")
  void someLineMeetsEachSceneOptionParagraphEndingAndOutcome(Story story) {
    Reach reach = new Reach(story);
    for (Beginning beginning : Shipped.beginnings()) {
      if (beginning.story().equals(story) && !beginning.setup().historian()) {
        assertThat(reach.add(beginning.setup())).isPositive();
      }
    }

    List<String> unmet = new ArrayList<>();
    for (Scene scene : story.scenes().values()) {
      if (!reach.scenes().contains(scene.id())) {
        unmet.add("scene " + scene.id().value());
      } else {
        scene.decision().ifPresent(decision -> options(reach, scene, decision.options(), unmet));
      }
    }
    for (Ending ending : story.endings().values()) {
      if (!reach.endings().contains(ending.id())) {
        unmet.add("ending " + ending.id().value());
      } else {
        outcomes(reach, ending, unmet);
      }
    }
    Tour.of(story, new Paragraphs(reach, unmet));
    assertThat(unmet).isEmpty();
  }

  private static void options(Reach reach, Scene scene, List<Option> options, List<String> unmet) {
    for (Option option : options) {
      if (!reach.open().contains(option)) {
        unmet.add("option " + option.id().value() + " at " + scene.id().value());
      }
    }
  }

  private static void outcomes(Reach reach, Ending ending, List<String> unmet) {
    for (Outcome outcome : ending.outcomes()) {
      if (!reach.given().contains(outcome)) {
        unmet.add(
            "outcome for "
                + outcome.measure().value()
                + " of "
                + ending.id().value()
                + ": "
                + outcome.text());
      }
    }
  }

  private record Paragraphs(Reach reach, List<String> unmet) implements StoryVisitor {
    @Override
    public void paragraph(Paragraph paragraph, Where where) {
      if (paragraph.when() != Condition.ALWAYS && !reach.shown().contains(paragraph)) {
        unmet.add("paragraph " + where.kind() + " " + where.id() + where.pointer());
      }
    }
  }
}
