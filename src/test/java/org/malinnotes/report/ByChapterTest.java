package org.malinnotes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;

class ByChapterTest {
  private static final List<Chapter> CHAPTERS = Shipped.OCTOBER.chapters();

  @Test
  void aLineThroughSeveralChaptersIsToldUnderTheTitleOfEachInOrder() {
    List<String> headings = debrief(false).lines().filter(it -> it.startsWith("#")).toList();

    List<String> titles =
        CHAPTERS.stream().map(it -> "### Chapter " + it.number() + ": " + it.title()).toList();
    int decisions = headings.indexOf("## Decision by decision");
    List<String> told = headings.subList(decisions + 1, headings.size());
    told = told.subList(0, told.indexOf(next(told)));
    assertThat(told).filteredOn(it -> it.startsWith("### ")).isEqualTo(titles);
    assertThat(told.get(0)).isEqualTo(titles.get(0));
    assertThat(told).filteredOn(it -> it.startsWith("#### ")).hasSizeGreaterThan(titles.size());
  }

  @Test
  void aLineOfOneChapterNeedsNoTitles() {
    assertThat(debrief(true)).doesNotContain("### Chapter", "####");
  }

  private static String next(List<String> headings) {
    return headings.stream().filter(it -> it.startsWith("## ")).findFirst().orElseThrow();
  }

  private static String debrief(boolean alone) {
    Setup setup =
        new Setup(
            CHAPTERS.get(0).id(),
            alone,
            Shipped.OCTOBER.seats().stream().map(Seat::id).toList(),
            false);
    return DebriefMarkdown.of(
        Lines.debrief(
            Shipped.OCTOBER,
            Lines.asDecided(Shipped.OCTOBER, Lines.begin(Shipped.OCTOBER, setup, RevealMode.NOW))),
        true);
  }
}
