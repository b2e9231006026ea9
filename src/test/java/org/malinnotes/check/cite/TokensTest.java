package org.malinnotes.check.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> words(String text) {
    Tokens tokens = new Tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  @Test
  void foldsMarksAndCase() {
    assertThat(words("Gomułka’s *Łódź* — and Gero\u030b, 1956.¹²"))
        .containsExactly("gomulka", "s", "lodz", "and", "gero", "1956");
  }

  @Test
  void knowsWhereEachWordStands() {
    String text = "  Poznań, June.";
    Tokens tokens = new Tokens(text);
    assertThat(text.substring(tokens.start(0), tokens.end(0))).isEqualTo("Poznań");
    assertThat(text.substring(tokens.start(1), tokens.end(1))).isEqualTo("June");
  }

  @Test
  void hasNoneWhereThereAreNone() {
    assertThat(words("")).isEmpty();
    assertThat(words("— … ¹")).isEmpty();
  }
}
