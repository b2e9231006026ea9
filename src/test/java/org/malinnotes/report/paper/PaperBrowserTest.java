package org.malinnotes.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malinnotes.browser.Axe;
import org.malinnotes.browser.Browser;
import org.malinnotes.browser.Look;
import org.malinnotes.browser.Sheet;

/** Papers in a real browser and out of its printer. */
class PaperBrowserTest {
  private static final Lessons.Named LESSON = Lessons.thought();

  @TempDir Path folder;

  @Test
  void shutsNobodyOut() {
    Browser browser = Browser.in(folder);
    for (Paper paper : List.of(LESSON.handout(), LESSON.ballots(), LESSON.guide())) {
      assertThat(Axe.serious(browser, PaperHtml.of(paper), Look.NARROW))
          .as(paper.title())
          .isEmpty();
    }
  }

  /** The tallies and the cards, each on a page that holds it. */
  @ParameterizedTest
  @EnumSource
  void everySheetOfTheBallotFitsAPage(Sheet sheet) {
    assertThat(pages(List.of(LESSON.ballots()), sheet, "")).isBetween(2, 3);
  }

  /** What stands around the decisions, the answer sheet too, takes a page each. */
  @ParameterizedTest
  @EnumSource
  void nothingAroundTheDecisionsRunsOver(Sheet sheet) {
    List<Paper> around = handouts(leaf -> !leaf.id().startsWith("decision-"));
    assertThat(around).allMatch(paper -> paper.leaves().size() == 3);
    assertThat(pages(around, sheet, "")).isEqualTo(3 * around.size());
  }

  /**
   * No decision takes more than two. The last holds at least the question with its options. Letter
   * is the shorter sheet.
   */
  @Test
  void noDecisionIsLong() {
    List<Paper> decisions = handouts(leaf -> leaf.id().startsWith("decision-"));
    int count = decisions.stream().mapToInt(paper -> paper.leaves().size()).sum();
    String bare = "header, footer { display: none; }";
    assertThat(pages(decisions, Sheet.LETTER, bare)).isBetween(count, 2 * count);
  }

  /** A guide of a dozen pages is not read on a school morning. */
  @Test
  void guidesStayShort() {
    List<Paper> guides = Lessons.all().map(Lessons.Named::guide).toList();
    String each = "header { break-before: page; }";
    assertThat(pages(guides, Sheet.LETTER, each)).isBetween(3 * guides.size(), 8 * guides.size());
  }

  private static List<Paper> handouts(Predicate<Leaf> wanted) {
    return Lessons.all().map(lesson -> only(lesson.handout(), wanted)).toList();
  }

  private static Paper only(Paper paper, Predicate<Leaf> wanted) {
    List<Leaf> leaves = paper.leaves().stream().filter(wanted).toList();
    return new Paper(paper.title(), paper.language(), paper.lead(), leaves, paper.colophon());
  }

  /** All of them one after the other, for starting a browser takes longer than printing. */
  private int pages(List<Paper> papers, Sheet sheet, String style) {
    String html =
        papers.stream()
            .map(PaperHtml::of)
            .map(page -> page.replace("</style>", style + "</style>"))
            .collect(Collectors.joining());
    return Browser.in(folder).printed(html, sheet);
  }
}
