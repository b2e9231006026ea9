package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input as no player types it. */
class OddInputTest {
  private static final int TEN_MEGABYTES = 10_000_000;

  @TempDir Path saves;

  @Test
  void aLineOfTenMegabytesIsCutAndTheGameGoesOn() {
    for (String before : List.of("", "who ", "save ", "read ")) {
      InputStream typed =
          new SequenceInputStream(
              new SequenceInputStream(bytes(before), new Endless(TEN_MEGABYTES)),
              bytes("\n1\nquit\n"));
      Program run = play(typed).isClean();
      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .contains("longer than 10000 characters", "Take turns: you at dawn", "Saved as marta")
          .hasSizeLessThan(20_000);
    }
  }

  @Test
  void aLineWithoutItsEndIsTaken() {
    Program run = play(bytes("1")).isClean();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Saved as marta");
    assertThat(again("").out()).contains("Given so far, one order:");
  }

  @Test
  void inputThatEndsInTheMiddleOfACommandGivesNoOrder() {
    Program run = play(bytes("1\nrewi")).isClean();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Go back to which decision?", "Saved as marta");
    assertThat(again("lines").out()).contains("lines 1  one order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\r\nlook\r\nquit\r\n", "1\rlook\rquit\r", "  1  \n\n\n\t\nlook\nquit"})
  void everyEndOfALineIsUnderstood(String typed) {
    Program run = play(bytes(typed)).isClean();
    assertThat(run.out()).contains("Saved as marta").doesNotContain("No command");
  }

  @Test
  void bytesThatAreNoTextAreNoOrder() {
    byte[] typed = {'1', (byte) 0xFF, '\n', (byte) 0xC3, '\n', 0, '\n', 'w', (byte) 0x9B, '\n'};
    Program run = play(new ByteArrayInputStream(typed)).isClean();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContain("Your order");
  }

  @Test
  void inputThatBreaksLosesNothing() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }
        };
    Program run = play(new SequenceInputStream(bytes("1\n"), broken)).failed(1);
    assertThat(run.err()).contains("input");
    assertThat(again("").out()).contains("Given so far, one order:");
  }

  private Program play(InputStream typed) {
    return Program.run(
        typed,
        List.of(
            "play", "--story", Program.TWO_DOORS, "--seat", "marta", "--saves", saves.toString()));
  }

  private Program again(String typed) {
    return Program.run(typed, "resume", "--story", Program.TWO_DOORS, "--saves", saves.toString())
        .isClean();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** So many times the same letter. */
  private static final class Endless extends InputStream {
    private int left;

    Endless(int bytes) {
      this.left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }
  }
}
