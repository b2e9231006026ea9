package org.malinnotes.workbench.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that ink must take as text. */
class InkTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "The rope! The rope",
        "* Volna *! \\* Volna *",
        "+ more! \\+ more",
        "- said he! \\- said he",
        "~ about! \\~ about",
        "= the same! \\= the same",
        "one {or} two|three! one \\{or\\} two\\|three",
        "on -> there! on \\-> there",
        "back <- here <> now! back \\<- here \\<> now",
        "#5 [sic]! \\#5 \\[sic\\]",
        "see https://a.b /* c */! see https:\\/\\/a.b \\/\\* c *\\/",
        "C:\\new! C:\\\\new",
        "TODO: rest! \\TODO: rest",
        "VAR x = 1! \\VAR x = 1",
        "VARIOUS things! VARIOUS things",
        "well-known, 1–2! well-known, 1–2"
      })
  void marksAreTakenForText(String text, String ink) {
    assertThat(InkText.line(text)).isEqualTo(ink);
  }

  @Test
  void onlyWhatDrivesATerminalOrEndsALineIsTakenOut() {
    assertThat(InkText.line("a\u001b[2Jb\u2028c\t\u2029d")).isEqualTo("a \\[2Jb c d");
    String authors = "soft\u00adly \ud83d\udc69\u200d\ud83c\udf3e\ufe0f \u200f\u05d0 e\u0301";
    assertThat(InkText.line(authors)).isEqualTo(authors);
    assertThat(InkText.lines("a\n\u00ad\n \nb")).containsExactly("a", "\u00ad", "b");
    assertThat(InkText.comment("a\nVAR x = 1")).isEqualTo("a VAR x = 1");
  }

  @Test
  void nothingOfAnyTextIsLostOrLeftBare() {
    SplittableRandom dice = new SplittableRandom(1956);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("a");
      for (int length = dice.nextInt(12); length >= 0; length--) {
        text.append("\\{}|~#<>-/*+=[]: TODOx".charAt(dice.nextInt(22)));
      }
      String plain = text.substring(dice.nextInt(2)).strip().replaceAll("\\s+", " ");

      String ink = InkText.line(plain);

      assertThat(ink.replaceAll("\\\\(.)", "$1")).isEqualTo(plain);
      assertThat(ink.replaceAll("\\\\.", "·"))
          .doesNotContain("{", "}", "|", "#", "->", "//", "/*", "<");
      assertThat(ink).doesNotContain("//").doesNotContain("/*").doesNotMatch("^[*+~=-].*");
    }
  }
}
