package org.malinnotes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.save.RevealMode;

class DebriefHtmlTest {
  private static final String PAGE =
      DebriefHtml.of(
          Lines.debrief(
              Lines.TWO_DOORS,
              Lines.asDecided(
                  Lines.TWO_DOORS, Lines.begin(Lines.TWO_DOORS, RevealMode.NOW, false))));

  @Test
  void isOnePageThatNeedsNothing() {
    assertThat(PAGE)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("default-src &#39;none&#39;".replace("&#39;", "'"))
        .doesNotContain(
            "<script", "<link", "<img", "url(", "@import", "src=", "http://", "https://");
  }

  @Test
  void hasLandmarksAndNamedSections() {
    assertThat(PAGE).contains("<header>", "<nav aria-label=", "<main id=\"main\">", "<footer>");
    assertThat(PAGE)
        .contains("<section id=\"meters\" aria-labelledby=\"meters-heading\">")
        .contains("<h2 id=\"meters-heading\">The meters</h2>")
        .contains("<a href=\"#meters\">");
  }

  @Test
  void everyPictureSaysWhatItShows() {
    assertThat(PAGE)
        .contains("role=\"img\" aria-labelledby=\"meters-1-t meters-1-d\"")
        .contains("<title id=\"meters-1-t\">Water in the well</title>")
        .containsPattern("<desc id=\"meters-1-d\">At the start low[^<]*</desc>");
  }

  @Test
  void printsOnPaper() {
    assertThat(PAGE).contains("size: A4", "@media print", "prefers-color-scheme: dark");
  }

  @Test
  void foreignTextStaysText() {
    String evil = "<script>alert(1)</script> & \"x\" \u001b[2J";
    Plot plot = new Plot(evil, evil, 0, 1, List.of(evil, evil), List.of(0, 1), evil);
    String prose =
        evil
            + "\n\n"
            + "<img src=x onerror=alert(1)>\n\n"
            + "[a](javascript:alert(1)) ![words](http://e/x.png)";
    Section section = new Section("x", evil, List.of(new Part.Prose(prose), plot));
    String page = DebriefHtml.of(new Debrief(evil, "e\"n", List.of(evil), List.of(section), evil));
    assertThat(page)
        .doesNotContain("<script", "<img", "javascript:", "\u001b", "http://e", "lang=\"e\"n")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;", "words");
  }
}
