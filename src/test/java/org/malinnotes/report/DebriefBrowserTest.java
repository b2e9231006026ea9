package org.malinnotes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malinnotes.browser.Axe;
import org.malinnotes.browser.Browser;
import org.malinnotes.browser.Look;
import org.malinnotes.save.RevealMode;

/** The debrief's page in a real browser. */
class DebriefBrowserTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void shutsNobodyOut(Look look) {
    String page =
        DebriefHtml.of(
            Lines.debrief(
                Lines.TWO_DOORS,
                Lines.asDecided(
                    Lines.TWO_DOORS, Lines.begin(Lines.TWO_DOORS, RevealMode.NOW, false))));
    assertThat(Axe.serious(Browser.in(folder), page, look)).isEmpty();
  }
}
