package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SavedLine;

class RewindTest {
  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream();
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void everyOrderCanBeTakenBackAndTheLineStays(Beginning beginning) {
    PlaySession session = Sessions.begin(beginning.story(), beginning.setup(), RevealMode.NOW);
    List<GameState> before = new ArrayList<>();
    while (session.asDecided().isPresent()) {
      if (session.state().phase() == Phase.ORDER) {
        before.add(session.state());
      }
      session = session.handle(session.asDecided().get()).session();
    }
    PlaySession ended = session;
    for (int order = 1; order <= before.size(); order++) {
      PlaySession back = ended.handle("rewind " + order).session();
      assertThat(back.state()).isEqualTo(before.get(order - 1));
      assertThat(back.save().lines()).hasSize(2).contains(ended.save().activeLine());
      PlaySession again = back.handle("lines 1").session();
      assertThat(again.state()).isEqualTo(ended.state());
      assertThat(again.save().lines()).isEqualTo(back.save().lines());
    }
    assertThat(ended.handle("back").session().state()).isEqualTo(before.get(before.size() - 1));
    assertThat(ended.handle("rewind " + (before.size() + 1)).session()).isSameAs(ended);
  }

  @Test
  void rewindingTwiceInARowLeavesNoEmptyLines() {
    PlaySession session = Sessions.after(begin(), List.of("1", "1", "back", "back"));
    assertThat(session.save().lines()).hasSize(2);
    assertThat(session.save().activeLine())
        .isEqualTo(new SavedLine(2, new SavedLine.Origin(1, 0), List.of()));
  }

  @Test
  void anOldLineGoesOnWhereItWasLeft() {
    PlaySession first = Sessions.after(begin(), List.of("1", "1"));
    PlaySession third = Sessions.after(first, List.of("rewind 1", "3", "back", "2"));
    assertThat(third.save().lines()).hasSize(3);
    PlaySession again = third.handle("lines 1").session();
    assertThat(again.state()).isEqualTo(first.state());
    SaveFile ended = again.handle("1").session().save();
    assertThat(ended.lines().get(0).events()).hasSize(3);
    assertThat(ended.lines().subList(1, 3)).isEqualTo(third.save().lines().subList(1, 3));
  }

  @Test
  void anUnansweredQuestionGoesBackWithItsOrder() {
    Setup setup = Shipped.beginnings().get(1).setup();
    assertThat(setup.historian()).isTrue();
    PlaySession begun = Sessions.begin(Shipped.TWO_DOORS, setup, RevealMode.NOW);
    PlaySession asked = Sessions.after(begun, List.of("1", "none"));
    assertThat(asked.state().phase()).isEqualTo(Phase.FORECAST);
    PlaySession back = asked.handle("back").session();
    assertThat(back.state()).isEqualTo(begun.state());
    assertThat(back.handle("lines 1").session().state()).isEqualTo(asked.state());
  }

  private static PlaySession begin() {
    Setup setup = Shipped.beginnings().get(0).setup();
    return Sessions.begin(Shipped.TWO_DOORS, setup, RevealMode.NOW);
  }
}
