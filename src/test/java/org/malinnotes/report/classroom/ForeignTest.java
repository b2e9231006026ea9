package org.malinnotes.report.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.malinnotes.report.Html;

/** Text that somebody else typed shows as it is and does nothing. */
class ForeignTest {
  private static final String SIGNS = "<>&\"'`*_[]()!#|~\\-+=.:/@ 1ab\u202E\u2067\u200B\u0007\n";

  @Test
  void whateverIsTypedIsShownAndNothingElse() {
    Random random = new Random(1956);
    HtmlRenderer plain = HtmlRenderer.builder().build();
    for (int round = 0; round < 3_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        typed.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String text = Foreign.text(typed.toString()).replaceAll("\\s+", " ").strip();
      String markdown = Foreign.markdown(text);
      String expected =
          text.isEmpty()
              ? ""
              : "<p>"
                  + text.replace("&", "&amp;")
                      .replace("<", "&lt;")
                      .replace(">", "&gt;")
                      .replace("\"", "&quot;")
                  + "</p>\n";
      // With raw HTML let through: the escaping alone must hold.
      assertThat(plain.render(Parser.builder().build().parse(markdown)))
          .as("typed %s, as Markdown %s", typed, markdown)
          .isEqualTo(expected);
      assertThat(Html.inline(markdown)).doesNotContain("<");
    }
  }

  @Test
  void namesAreShortAndTurnNothingAround() {
    assertThat(Foreign.name("a\u202Eb\u2066c\nd")).isEqualTo("abc d");
    assertThat(Foreign.name("x".repeat(10_000))).hasSize(61).endsWith("…");
    assertThat(Foreign.name("דנה")).isEqualTo("\u2068דנה\u2069");
    assertThat(Foreign.name("Łucja Ő")).isEqualTo("Łucja Ő");
    assertThat(Foreign.name("👩\u200D🏫")).isEqualTo("👩\u200D🏫");
  }

  @Test
  void tablesAreNotTornAndLinksNotMade() {
    assertThat(Foreign.markdown("a | b")).isEqualTo("a \\| b");
    assertThat(Foreign.markdown("https://evil.example")).isEqualTo("https\\://evil.example");
    assertThat(Foreign.markdown("www.evil.example")).isEqualTo("www\\.evil.example");
  }
}
