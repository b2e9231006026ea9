package org.malinnotes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPlotTest {
  @Test
  void drawsTheCourse() {
    assertThat(TextPlot.draw(plot(0, 3, List.of(1, 2, 2, 0)), false))
        .containsExactly(
            "3 │", //
            "2 │   █ █",
            "1 │ █ █ █",
            "0 └────────",
            "    0 1 2 3");
  }

  @Test
  void hasAnAsciiForm() {
    assertThat(TextPlot.draw(plot(-1, 1, List.of(0, 1)), true))
        .containsExactly(
            " 1 |   #", //
            " 0 | # #",
            "-1 +----",
            "     0 1");
  }

  @Test
  void fitsANarrowTerminalWhateverItDraws() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      int min = random.nextInt(200) - 100;
      int max = min + 1 + random.nextInt(300);
      List<Integer> values = new ArrayList<>();
      for (int j = random.nextInt(120); j >= 0; j--) {
        values.add(min + random.nextInt(max - min + 1));
      }
      List<String> lines = TextPlot.draw(plot(min, max, values), true);
      assertThat(lines)
          .hasSizeLessThanOrEqualTo(10)
          .allMatch(line -> line.length() <= TextPlot.WIDEST)
          .allMatch(line -> line.matches("\\p{ASCII}*"));
    }
  }

  private static Plot plot(int min, int max, List<Integer> values) {
    return new Plot("Strain", "", min, max, List.of(), values, "");
  }
}
