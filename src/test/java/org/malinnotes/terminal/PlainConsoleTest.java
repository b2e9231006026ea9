package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainConsoleTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void readsLinesHoweverTheyEndUntilTheInputDoes() {
    Console console = console(bytes("one\ntwo\r\nthree\rfour\n\nlast, Gomułka"), false);
    for (String line : List.of("one", "two", "three", "four", "", "last, Gomułka")) {
      assertThat(console.read(Completion.NONE)).isEqualTo(new Input.Line(line, false));
    }
    assertThat(console.read(Completion.NONE)).isEqualTo(new Input.EndOfInput());
    assertThat(console.read(Completion.NONE)).isEqualTo(new Input.EndOfInput());
    assertThat(printed.size()).isZero();
  }

  @Test
  void replacesWhatIsNoUtf8() {
    Console console = console(new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF, 'b'}), false);
    assertThat(console.read(Completion.NONE)).isEqualTo(new Input.Line("a\uFFFDb", false));
  }

  @Test
  void keepsTheFirstTenThousandCharactersOfALineWithoutEnd() {
    Console console = console(new Endless(10_000_000L, "\nnext\n"), false);
    assertThat(console.read(Completion.NONE)).isEqualTo(new Input.Line("x".repeat(10_000), true));
    assertThat(console.read(Completion.NONE)).isEqualTo(new Input.Line("next", false));
  }

  @Test
  void aLineOfTheGreatestLengthIsWhole() {
    Console console = console(bytes("y".repeat(10_000) + "\n"), false);
    assertThat(console.read(Completion.NONE)).isEqualTo(new Input.Line("y".repeat(10_000), false));
  }

  @Test
  void promptsOnlyAPlayer() {
    Console console = console(bytes("1\n"), true);
    console.print(List.of("Łódź", ""));
    console.read(Completion.NONE);
    console.print(List.of());
    console.print(List.of("one"));
    console.print(List.of("two"));
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("Łódź\n\n> \none\ntwo\n");
  }

  @Test
  void saysThatTheInputBroke() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> console(broken, false).read(Completion.NONE))
        .isInstanceOf(UncheckedIOException.class);
  }

  private Console console(InputStream in, boolean interactive) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new PlainConsole(in, out, Style.plain(), interactive);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** So many letters x made on the way, then a rest. */
  private static final class Endless extends InputStream {
    private long left;
    private final InputStream rest;

    Endless(long length, String rest) {
      this.left = length;
      this.rest = bytes(rest);
    }

    @Override
    public int read() throws IOException {
      return left-- > 0 ? 'x' : rest.read();
    }
  }
}
