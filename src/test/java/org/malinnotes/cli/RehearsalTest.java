package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Phase;
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

  @ParameterizedTest
  @MethodSource("scenes")
  void canBePlayedFrom(At at) {
    Rehearsal rehearsal =
        new Rehearsal(
            Optional.of(at.scene().id().value()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            RevealMode.NOW,
            List.of());
    Rehearsal.Begun begun = rehearsal.begin(at.story());
    assertThat(begun.shown().toString()).contains("**" + at.scene().title() + "**");

    PlaySession session = begun.session();
    Random random = new Random(at.scene().id().hashCode());
    for (int i = 0; i < ORDERS; i++) {
      session = session.handle(Integer.toString(1 + random.nextInt(4))).session();
    }
    PlaySession again = Replayed.of(rehearsal.engine(at.story()), session.save()).session();
    assertThat(again.state()).isEqualTo(session.state());

    while (!session.save().events().isEmpty()) {
      session = session.handle("back").session();
    }
    assertThat(session.state()).isEqualTo(begun.session().state());
    assertThat(session.state().phase()).isIn(Phase.ORDER, Phase.ENDED);
  }
}
