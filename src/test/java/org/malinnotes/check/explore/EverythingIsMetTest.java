package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Where;
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
  private static final int MOST_STATES = 20_000_000;

  static List<Story> stories() {
    return Shipped.stories();
  }

  /** That every line also ends follows: a state in which nothing can be ordered is an exception. */
  @ParameterizedTest
  @MethodSource("stories")
  void someLineMeetsEachSceneOptionParagraphEndingAndOutcome(Story story) {
    Met met = Met.nothing();
    for (Beginning beginning : Shipped.beginnings()) {
      if (beginning.story().equals(story) && !beginning.setup().historian()) {
        Exploration all = new Explorer(story, beginning.setup(), MOST_STATES, met).run();
        assertThat(all.whole()).as("%s", beginning).isTrue();
        assertThat(all.lines().orElseThrow()).isPositive();
      }
    }

    List<String> unmet = new ArrayList<>();
    for (Scene scene : story.scenes().values()) {
      if (!met.scenes().contains(scene.id())) {
        unmet.add("scene " + scene.id().value());
      } else {
        scene.decision().ifPresent(decision -> options(met, scene, decision.options(), unmet));
      }
    }
    for (Ending ending : story.endings().values()) {
      if (!met.endings().contains(ending.id())) {
        unmet.add("ending " + ending.id().value());
      } else {
        outcomes(met, ending, unmet);
      }
    }
    Tour.of(story, new Paragraphs(met, unmet));
    assertThat(unmet).isEmpty();
  }

  private static void options(Met met, Scene scene, List<Option> options, List<String> unmet) {
    for (Option option : options) {
      if (!met.options().contains(option)) {
        unmet.add("option " + option.id().value() + " at " + scene.id().value());
      }
    }
  }

  private static void outcomes(Met met, Ending ending, List<String> unmet) {
    for (Outcome outcome : ending.outcomes()) {
      if (!met.outcomes().contains(outcome)) {
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

  private record Paragraphs(Met met, List<String> unmet) implements StoryVisitor {
    @Override
    public void paragraph(Paragraph paragraph, Where where) {
      if (paragraph.when() != Condition.ALWAYS && !met.paragraphs().contains(paragraph)) {
        unmet.add("paragraph " + where.kind() + " " + where.id() + where.pointer());
      }
    }
  }
}
