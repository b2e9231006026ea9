package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.save.RevealMode;

/** What a typed word means. */
class FinderTest {
  private static final Map<String, Integer> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("Władysław Gomułka", 1);
    NAMES.put("Comrade Wiesław", 1);
    NAMES.put("Ernő Gerő", 2);
    NAMES.put("Georgy Malenkov", 3);
    NAMES.put("Anastas Mikoyan", 4);
    NAMES.put("Pact", 5);
    NAMES.put("Pact Council", 6);
  }

  @ParameterizedTest
  @CsvSource({
    "gomulka, 1",
    "GOMUŁKA, 1",
    "Gomułka, 1",
    "wlad, 1",
    "wieslaw, 1",
    "gero, 2",
    "Gerő, 2",
    "ernő gerő, 2",
    "mal, 3",
    "mik, 4",
    "pact, 5",
    "pact c, 6",
    "council, 6"
  })
  void accentsCaseAndEndingsDoNotMatter(String typed, int meant) {
    assertThat(Finder.find(typed, NAMES)).isEqualTo(new Found.One<>(meant));
  }

  @Test
  void severalMeaningsAreAllNamed() {
    assertThat(Finder.find("ge", NAMES))
        .isEqualTo(new Found.Several<>(List.of("Ernő Gerő", "Georgy Malenkov")));
    assertThat(Finder.find("w", NAMES)).isEqualTo(new Found.One<>(1));
  }

  @ParameterizedTest
  @CsvSource({"gomluka, gomulka", "mikoyn, mikoyan", "malenkow, malenkov", "xyzzy, ''", "'', ''"})
  void aTypingMistakeGetsTheNearestName(String typed, String suggestion) {
    assertThat(Finder.find(typed, NAMES)).isEqualTo(new Found.None<>(suggestion));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gomułka", "gomulka", "GOMULKA", "Władysław Gomułka"})
  void thePromptFindsHimHoweverHeIsTyped(String typed) {
    Beginning warsaw =
        Shipped.beginnings().stream()
            .filter(beginning -> beginning.story().equals(Shipped.OCTOBER))
            .findFirst()
            .orElseThrow();
    PlaySession session = Sessions.begin(Shipped.OCTOBER, warsaw.setup(), RevealMode.NOW);
    assertThat(session.handle("who " + typed).blocks())
        .isEqualTo(session.handle("who gomułka").blocks())
        .first()
        .asString()
        .contains("Władysław Gomułka");
  }
}
