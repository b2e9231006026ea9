package org.malinnotes.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;

class PseudonymTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fox",
        "7",
        "Grey Fox",
        "=HYPERLINK(\"http://x\")",
        "<b>",
        "Ő",
        "Łucja",
        "O'Neill",
        "a/b",
        "..",
        "con",
        "猫",
        "🦊",
        "@fox,;",
        "ά",
        "%00",
        "CON."
      })
  void whateverCanBeSeenIsLegal(String typed) {
    assertThat(Pseudonym.of(typed).result()).contains(new Pseudonym(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|must not be empty",
        "'   '|must not be empty",
        "'fo\u001b[31mx'|cannot be seen",
        "'fo\nx'|cannot be seen",
        "'fox\u0000'|cannot be seen",
        "'\u202Efox'|cannot be seen",
        "'fox\u2066'|cannot be seen",
        "'fo\u200bx'|cannot be seen",
        "'fo\u2028x'|cannot be seen",
        "'fo\uD83Dx'|cannot be seen",
        "'\u0301'|an accent without a letter",
      })
  void whatCannotBeSeenIsRefused(String typed, String words) {
    Attempt<Pseudonym> refused = Pseudonym.of(typed);
    assertThat(refused.result()).isEmpty();
    String message = refused.problems().get(0).message();
    assertThat(message).contains(words).contains("such as fox.");
    assertThat(Printable.isPlain(message)).isTrue();
  }

  @Test
  void accentsAreComposedAndSpaceAroundIsLeftOut() {
    assertThat(Pseudonym.of("  O\u030B\u00a0").result()).contains(new Pseudonym("Ő"));
    assertThatThrownBy(() -> new Pseudonym("O\u030B")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fortyCharactersAreTheMost() {
    assertThat(Pseudonym.of("🦊".repeat(40)).result()).isPresent();
    assertThat(Pseudonym.of("x".repeat(41)).problems().get(0).message())
        .contains("longer than 40 characters");
    assertThat(Pseudonym.of("x".repeat(10_000)).problems().get(0).message()).hasSizeLessThan(400);
  }
}
