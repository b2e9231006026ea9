package org.malinnotes.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  @ParameterizedTest
  @ValueSource(strings = {"\u200D", "\u200C \u200D", "\u0301", "\u00A0", "\u200B\u202E", " \t "})
  void whatNobodyCanSeeIsNoAnswer(String typed) {
    assertThat(Answer.Words.typed(typed).text()).isEmpty();
    assertThat(Answer.Words.isKept(typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ä,ä", "می\u200Cخواهم,می\u200Cخواهم", "👩\u200D🏫,👩\u200D🏫", "' a\tb ',a b", "7,7"})
  void whatCanBeSeenIs(String typed, String kept) {
    assertThat(Answer.Words.typed(typed)).isEqualTo(new Answer.Words(kept));
    assertThat(Answer.Words.isKept(kept)).isTrue();
  }
}
