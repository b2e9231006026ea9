package org.malinnotes.classroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run is made text; all else stays as it is. */
class NeutralTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        " =1+1",
        "  \"=1+1",
        "'=1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "\uff1d1+1",
        "-",
        "=",
        "+",
        "--1"
      })
  void isRun(String cell) {
    assertThat(Neutral.of(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;=1+1|a;'=1+1",
        "x;=HYPERLINK(\"http://evil\";\"y\")|x;'=HYPERLINK(\"http://evil\";\"y\")",
        "a; \"=1|a; \"'=1",
        "a;'=1|a;''=1",
        "`a\t@SUM(1)`|`a\t'@SUM(1)`",
        "`one\n=1+1`|`one\n'=1+1`",
        "`one\r\n- two`|`one\r\n'- two`",
        "`\t=1+1`|`'\t'=1+1`",
        "`\n=1`|`'\n'=1`",
        "=1;+2|'=1;'+2",
        "a; b; c|a; b; c"
      })
  void whatBeginsACellWhereSemicolonsSeparateIsMadeTextToo(String cell, String neutral) {
    assertThat(Neutral.of(cell)).isEqualTo(neutral);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "fox",
        "Ő",
        "Łukasz",
        "a=b",
        "5",
        "-5",
        "-5.25",
        "+3",
        "1,5",
        "a@b.hu",
        "#1",
        "\ud83e\udd8a",
        "\"quoted\""
      })
  void staysAsItIs(String cell) {
    assertThat(Neutral.of(cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kata", "kata@iskola.hu", "-kata", "@kata", "+36301234567", "Ő-1", "7 / 9b"})
  void anIdThatCallsNothingIsHarmless(String id) {
    assertThat(Neutral.isHarmlessId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "@SUM(1)",
        "+1+cmd|' /C calc'!A0",
        "=HYPERLINK(\"x\")",
        "-1;2",
        " =1",
        "a;=1"
      })
  void anyOtherIsNot(String id) {
    assertThat(Neutral.isHarmlessId(id)).isFalse();
  }
}
