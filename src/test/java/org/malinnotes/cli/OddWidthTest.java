package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens of every width. */
class OddWidthTest {
  private static final String TYPED =
      "help\nread 1\nread 2\nwho\nmap\ntimeline\nglossary\nmeters\n2\nrecord\nscore\nlines\n";

  @TempDir Path saves;

  @ParameterizedTest
  @ValueSource(ints = {-2147483648, -1, 0, 1, 2, 19, 20, 21, 33, 40, 71, 72, 73, 2147483647})
  void noLineIsLongerThanItMayBe(int width) {
    for (String look : new String[] {"--no-color", "--ascii", "--screen-reader"}) {
      Program run = play(look, "--width", "" + width).isClean();
      assertThat(run.exit()).isZero();
      int most = Math.max(20, Math.min(72, width <= 0 ? 20 : width));
      assertThat(run.out().lines().toList())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(most));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wide", "4e1", "40px", "2147483648", "0x28"})
  void aWidthThatIsNoNumberIsRefused(String width) {
    assertThat(play("--width=" + width).failed(2).err()).contains("--width");
  }

  private Program play(String... options) {
    String[] line =
        new String[] {
          "play", "--story", Program.TWO_DOORS, "--seat", "jonas", "--saves", saves.toString()
        };
    String[] all = new String[line.length + options.length];
    System.arraycopy(line, 0, all, 0, line.length);
    System.arraycopy(options, 0, all, line.length, options.length);
    return Program.run(TYPED, all);
  }
}
