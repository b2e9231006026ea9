package org.malinnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a page which shuts somebody out is found out. */
class AxeTest {
  @TempDir Path folder;

  @Test
  void findsWhatShutsSomebodyOut() {
    String page =
        "<!DOCTYPE html><html><head><title>x</title><style></style></head><body><main>"
            + "<h1>x</h1><p style=\"color:#bbb;background:#fff\">Hardly to be seen.</p>"
            + "<svg role=\"img\" viewBox=\"0 0 1 1\"></svg></main></body></html>";
    assertThat(Axe.serious(Browser.in(folder), page, Look.LIGHT))
        .anyMatch(line -> line.contains("html-has-lang"))
        .anyMatch(line -> line.contains("color-contrast"))
        .anyMatch(line -> line.contains("svg-img-alt"));
  }

  @Test
  void countsPages() {
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>x</title><style></style></head><body>"
            + "<p style=\"break-after: page\">1</p><p style=\"break-after: page\">2</p><p>3</p>"
            + "</body></html>";
    assertThat(Browser.in(folder).printed(page, Sheet.A4)).isEqualTo(3);
  }
}
