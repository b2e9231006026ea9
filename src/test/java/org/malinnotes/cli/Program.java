package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What one run of the program did: its exit code and what it printed, line ends made newlines.
 * Nothing of this process's environment reaches it.
 */
record Program(int exit, String out, String err) {
  static final String TWO_DOORS = "story/two-doors";

  /** Runs the program on typed lines. */
  static Program run(String typed, List<String> args) {
    return run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Program run(String typed, String... args) {
    return run(typed, List.of(args));
  }

  static Program run(InputStream typed, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io = new Io(typed, stream(out), stream(err), Map.of(), null, false);
    int exit = Main.run(io, args.toArray(String[]::new));
    return new Program(exit, text(out), text(err));
  }

  /** Everything printed. */
  String all() {
    return out + err;
  }

  /**
   * Nothing printed could drive a terminal, and nothing shows the program's insides.
   *
   * @return this, for more
   */
  Program isClean() {
    assertThat(all().codePoints().filter(Program::isHarmful).toArray()).as(all()).isEmpty();
    assertThat(all()).doesNotContain("Exception", "\tat ", "org.malinnotes");
    return this;
  }

  /** It ended with this code; a complaint went where complaints go. */
  Program failed(int code) {
    assertThat(exit).as(all()).isEqualTo(code);
    assertThat(err).isNotBlank();
    return isClean();
  }

  private static boolean isHarmful(int point) {
    int type = Character.getType(point);
    return point != '\n'
        && (Character.isISOControl(point)
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
