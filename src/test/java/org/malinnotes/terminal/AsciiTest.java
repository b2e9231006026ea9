package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "Władysław Gomułka|Wladyslaw Gomulka",
        "Łódź, Poznań, Żerań|Lodz, Poznan, Zeran",
        "Gerő Ernő, Kádár, Petőfi|Gero Erno, Kadar, Petofi",
        "“yes” — ‘no’ … 163–214|\"yes\" -- 'no' ... 163-214",
        "Ørsted, Straße, Ægir|Orsted, Strasse, Aegir",
        "e\u0301 ﬁ ½ ≥|e fi 1/2 >=",
        "┌──┐▮▯→|+--+#-->",
        "日本|??",
      },
      delimiter = '|',
      quoteCharacter = '~')
  void writesTheNearestLetters(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }
}
