package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Every scene of the shipped stories can be played from, and rewound to. */
class RehearsalTest {
  private static final int ORDERS = 6;

  record At(Story story, Scene scene) {
    @Override
    public String toString() {
      return story.id() + " " + scene.id().value();
    }
  }

  static Stream<At> scenes() {
    return Shipped.stories().stream()
        .flatMap(story -> story.scenes().values().stream().map(scene -> new At(story, scene)));
  }

  /** Some of them, always the same. */
  static Stream<At> someScenes() {
    return scenes().filter(at -> at.scene().id().hashCode() % 9 == 0);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void canBeBegunAt(At at) {
    assertThat(rehearsal(at).begin(at.story()).shown().toString())
        .contains("**" + at.scene().title() + "**");
  }

  @ParameterizedTest
  @MethodSource("someScenes")
  void canBePlayedFromAndRewoundTo(At at) {
    PlaySession begun = rehearsal(at).begin(at.story()).session();
    PlaySession session = begun;
    Random random = new Random(at.scene().id().hashCode());
    for (int i = 0; i < ORDERS; i++) {
      session = session.handle(Integer.toString(1 + random.nextInt(4))).session();
    }

    PlaySession again = Replayed.of(rehearsal(at).engine(at.story()), session.save()).session();
    assertThat(again.state()).isEqualTo(session.state());

    while (!session.save().events().isEmpty()) {
      session = session.handle("back").session();
    }
    assertThat(session.state()).isEqualTo(begun.state());
  }

  private static Rehearsal rehearsal(At at) {
    return new Rehearsal(
        Optional.of(at.scene().id().value()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        RevealMode.NOW,
        List.of());
  }
}
