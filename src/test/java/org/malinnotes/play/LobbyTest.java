package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.engine.Shipped;

class LobbyTest {
  private static final Lobby LOBBY =
      new Lobby(
          new Seating(Shipped.OCTOBER, Shipped.OCTOBER.chapters().get(0), false), Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"2", "Gomułka", "gomulka", "g", "władysław"})
  void aChairIsPickedByItsNumberOrTheStartOfAName(String typed) {
    assertThat(LOBBY.pick(typed)).isEqualTo(LOBBY.pick("2")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "v", "a", "\u0301", "9", "-", "quit"})
  void anythingElsePicksNothing(String typed) {
    assertThat(LOBBY.pick(typed)).isEmpty();
  }

  @Test
  void oneChapterIsOfferedOnlyWhereThereAreSeveral() {
    assertThat(LOBBY.pick("one")).isEqualTo(LOBBY.pick("4")).contains(new Lobby.OneChapter());
    Seating alone = new Seating(Shipped.OCTOBER, Shipped.OCTOBER.chapters().get(1), true);
    assertThat(new Lobby(alone, Optional.empty()).pick("4")).isEmpty();
  }

  @Test
  void theSavedGameIsPickedByNumberOrWord() {
    Lobby lobby = new Lobby(LOBBY.seating(), Optional.of("moscow"));
    assertThat(lobby.pick("Go on")).isEqualTo(lobby.pick("5")).contains(new Lobby.Resume("moscow"));
  }

  @Test
  void bothArePickedByNumberOrWord() {
    assertThat(LOBBY.pick("both")).isEqualTo(LOBBY.pick("3")).isPresent();
  }
}
