package org.malinnotes.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

  /**
   * The tallies on two pages at most, then the cards and the slips, each on a page that holds it.
   */
  @ParameterizedTest
  @EnumSource
  void everySheetToCutFitsAPage(Sheet sheet) {
    Paper paper = LESSON.ballots();
    int rounds = LESSON.course().lesson().decisions().size();
    assertThat(Browser.in(folder).printed(PaperHtml.of(paper), sheet))
        .isBetween(rounds + 2, rounds + 3);
  }

  /** No decision takes a pupil more than three pages, nor does what stands around them. */
  @ParameterizedTest
  @EnumSource
  void aHandoutStaysShort(Sheet sheet) {
    int rounds = LESSON.course().lesson().decisions().size();
    assertThat(Browser.in(folder).printed(PaperHtml.of(LESSON.handout()), sheet))
        .isBetween(rounds + 2, 2 * rounds + 5);
  }
}
