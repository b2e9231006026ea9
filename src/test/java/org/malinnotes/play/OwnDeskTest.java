package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.save.RevealMode;

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
