package org.malinnotes.report.classroom;

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
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;

/** The report in a real browser, on a screen and on paper. */
class ClassBrowserTest {
  /** The lesson with most to print. */
  private static final Lesson LESSON = Shipped.OCTOBER.lesson(new LessonId("warsaw-both-sides"));

  private static final ClassFigures CLASS = SampleClass.figures(LESSON, 30);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void shutsNobodyOut(Look look) {
    String page =
        ClassHtml.of(
            report(SampleClass.figures(LESSON, 4)),
            look == Look.LIGHT ? Sheets.PRINTED : Sheets.FOLDED);
    assertThat(Axe.serious(Browser.in(folder), page, look)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void thirtyPupilsTakeSixPagesHoweverMuchTheyWrote(Sheet sheet) {
    ClassFigures wordy = SampleClass.writing(CLASS, "Words upon words. ".repeat(111));
    Browser browser = Browser.in(folder);
    assertThat(browser.printed(ClassHtml.of(report(wordy), Sheets.FOLDED), sheet))
        .isLessThanOrEqualTo(6);
  }

  @Test
  void eachPupilGetsHalfAPageIfAskedFor() {
    String page = ClassHtml.of(report(CLASS), Sheets.PRINTED);
    assertThat(Browser.in(folder).printed(page, Sheet.LETTER)).isBetween(16, 6 + 15);
  }

  private static ClassReport report(ClassFigures figures) {
    return ClassReport.of(figures, List.of("results/x.json, line 3: the file is cut off."));
  }
}
