package org.malinnotes.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.report.Html;

class PaperHtmlTest {
  private static final String EVIL =
      "</style><script>alert(1)</script> & \"x\" `y` | [a](javascript:alert(1)) \u001b[2J";

  static Stream<Lessons.Named> lessons() {
    return Lessons.all();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void isOnePageThatNeedsNothingAndFitsAnyPaper(Lessons.Named lesson) {
    for (String page : pages(lesson)) {
      assertThat(page)
          .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
          .contains("<header>", "<nav aria-label=", "<main id=\"main\">", "<footer>", "@page {")
          .doesNotContain("<script", "<link", "<img", "url(", "@import", "src=", "{q:", "null")
          .doesNotContain("size: A4", "size: letter", "prefers-color-scheme: dark");
    }
  }

  /** A screen reader's list of headings has no holes, and no name is given twice. */
  @ParameterizedTest
  @MethodSource("lessons")
  void headingsGoDownStepByStep(Lessons.Named lesson) {
    for (String page : pages(lesson)) {
      int before = 0;
      for (MatchResult heading : all("<h([1-6])[ >]", page)) {
        int level = Integer.parseInt(heading.group(1));
        assertThat(level).as("%s", page.substring(heading.start())).isLessThanOrEqualTo(before + 1);
        before = level;
      }
      List<String> ids = all(" id=\"([^\"]*)\"", page).stream().map(it -> it.group(1)).toList();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(all(" (?:href=\"#|aria-labelledby=\")([^\"]*)\"", page))
          .extracting(it -> it.group(1))
          .allMatch(ids::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyTableSaysWhatItIsAndWhatHeadsIt(Lessons.Named lesson) {
    int tables = 0;
    for (String page : pages(lesson)) {
      assertThat(page).doesNotContain("<th>");
      assertThat(all("<table", page)).hasSameSizeAs(all("<table [^>]*>\\s*<caption>[^<]", page));
      tables += all("<table", page).size();
    }
    assertThat(tables).isGreaterThan(3);
  }

  @Test
  void foreignTextStaysText() {
    List<Item> items =
        List.of(
            new Item.Prose(EVIL),
            new Item.Heading(3, EVIL),
            new Item.Document(EVIL, EVIL, EVIL),
            new Item.Terms(List.of(new Item.Term(EVIL, EVIL))),
            new Item.Options(List.of(new Item.Card(EVIL, EVIL, EVIL))),
            new Item.Ticks(EVIL, List.of(EVIL)),
            new Item.Lines(EVIL, 1),
            new Item.Table("x", EVIL, List.of(EVIL), List.of(List.of(EVIL), List.of(EVIL))),
            new Item.Cards(List.of(EVIL)),
            new Item.Strip(EVIL, EVIL, List.of(new Item.Lines(EVIL, 1))));
    Leaf leaf = new Leaf("x", EVIL, true, EVIL, items);
    Paper paper = new Paper(EVIL, "e\"n", List.of(EVIL), List.of(leaf), EVIL);
    String page = PaperHtml.of(paper);
    assertThat(page)
        .doesNotContain("<script", "href=\"javascript:", "\u001b", "lang=\"e\"n")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(all("</style>", page)).hasSize(1);
    assertThat(PaperMarkdown.of(paper)).doesNotContain("\u001b");
  }

  /** What is plain text shows as it stands when the Markdown is read. */
  @Test
  void plainTextStaysPlainInMarkdown() {
    String odd = "A *b* <i> _c_ `d` [e](f) \\\\ & | g";
    Item strip = new Item.Strip(odd, odd, List.of(new Item.Lines("h", 1)));
    Leaf leaf = new Leaf("x", "i", false, odd, List.of(strip));
    Paper paper = new Paper(odd, "en", List.of(), List.of(leaf), odd);
    String shown = Html.markdown(PaperMarkdown.of(paper));
    assertThat(all(Pattern.quote(Html.text(odd)), shown.replace("&quot;", "\""))).hasSize(5);
  }

  /** A cell with a bar or a line break in it does not break its row. */
  @Test
  void aTableKeepsItsColumnsInMarkdown() {
    Item table =
        new Item.Table("x", "Said", List.of("A", "B"), List.of(List.of("a | b", "one\n\ntwo")));
    assertThat(PaperMarkdown.items(List.of(table)))
        .isEqualTo("**Said**\n\n| A | B |\n| --- | --- |\n| a \\| b | one two |");
  }

  private static List<String> pages(Lessons.Named lesson) {
    return Stream.of(lesson.handout(), lesson.ballots(), lesson.guide())
        .map(PaperHtml::of)
        .toList();
  }

  private static List<MatchResult> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().toList();
  }
}
