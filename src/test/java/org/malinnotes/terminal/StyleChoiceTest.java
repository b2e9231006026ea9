package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleChoiceTest {
  private static final Map<String, String> XTERM =
      Map.of("TERM", "xterm-256color", "LANG", "en_GB.UTF-8");

  @Test
  void colourNeedsATerminalAndNobodyAgainstIt() {
    StyleChoice none = StyleChoice.none();
    assertThat(none.decide(XTERM, "UTF-8", true, 80).colour()).isTrue();
    assertThat(none.decide(XTERM, "UTF-8", false, 80).colour()).isFalse();
    assertThat(none.decide(Map.of("TERM", "dumb"), "UTF-8", true, 80).colour()).isFalse();
    assertThat(none.decide(Map.of(), "UTF-8", true, 80).colour()).isFalse();
    assertThat(none.decide(Map.of("OS", "Windows_NT"), "UTF-8", true, 80).colour()).isTrue();
    assertThat(no("NO_COLOR", "1")).isFalse();
    assertThat(no("NO_COLOR", "")).isTrue();
    assertThat(new StyleChoice(true, false, false, null).decide(XTERM, "UTF-8", true, 80).colour())
        .isFalse();
    assertThat(new StyleChoice(false, false, true, null).decide(XTERM, "UTF-8", true, 80))
        .isEqualTo(new Style(72, false, false, true));
  }

  private static boolean no(String variable, String value) {
    return StyleChoice.none()
        .decide(Map.of("TERM", "xterm", variable, value), "UTF-8", true, 80)
        .colour();
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, en_GB.UTF-8, ANSI_X3.4-1968, false",
    "LANG, pl_PL.utf8, ANSI_X3.4-1968, false",
    "LANG, de_DE.UTF-8@euro, ANSI_X3.4-1968, false",
    "LANG, pl_PL.ISO-8859-2, UTF-8, true",
    "LC_ALL, C, UTF-8, true",
    "OTHER, x, UTF-8, false",
    "OTHER, x, windows-1250, true",
  })
  void aTerminalThatIsNotUtf8GetsAscii(String variable, String value, String charset, boolean is) {
    Map<String, String> environment = Map.of("TERM", "xterm", variable, value);
    StyleChoice none = StyleChoice.none();
    assertThat(none.decide(environment, charset, true, 80).ascii()).isEqualTo(is);
    assertThat(none.decide(environment, charset, false, 80).ascii()).isFalse();
  }

  @Test
  void theStrongerLocaleVariableWins() {
    Map<String, String> environment =
        Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8", "LC_CTYPE", "C", "LANG", "C");
    assertThat(StyleChoice.none().decide(environment, "US-ASCII", true, 80).ascii()).isFalse();
    assertThat(new StyleChoice(false, true, false, null).decide(XTERM, "UTF-8", false, 0).ascii())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "80, , , 72",
    "40, , , 40",
    "1, , , 20",
    "0, , , 72",
    "-5, , , 72",
    "100000, , , 72",
    "0, 50, , 50",
    "60, 50, , 60",
    "0, wide, , 72",
    "0, -3, , 72",
    "80, , 44, 44",
    "80, , 0, 20",
    "80, , -1, 20",
    "30, , 2147483647, 72",
  })
  void theWidthFollowsTheScreenWithinReason(
      int columns, String variable, Integer asked, int width) {
    Map<String, String> environment = variable == null ? Map.of() : Map.of("COLUMNS", variable);
    StyleChoice choice = new StyleChoice(false, false, false, asked);
    assertThat(choice.widthFor(environment, columns)).isEqualTo(width);
  }
}
