package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "plain letters|plain letters",
        "Gomułka, Gerő, Poznań|Gomułka, Gerő, Poznań",
        "a\u001B[2Jb|a␛[2Jb",
        "a\u0000b|a␀b",
        "a\u007Fb|a␡b",
        "a\u009Bb|a\uFFFDb",
        "a\u202Eb\u2066c|abc",
        "a\uFEFFb\u200Bc|abc",
        "a\tb|a b",
        "a\uD800b|a\uFFFDb",
        "e\u0301|e\u0301",
      },
      delimiter = '|')
  void makesControlsHarmless(String text, String safe) {
    assertThat(Printable.of(text)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b"})
  void turnsEveryLineEndIntoOne(String text) {
    assertThat(Printable.of(text)).isEqualTo("a\nb");
  }
}
