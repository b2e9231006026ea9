package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JLine is for terminals that can make use of it, and is not even loaded elsewhere. */
class ConsolesTest {
  @TempDir private Path folder;

  @Test
  void aPipeGetsThePlainConsole() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().remove("COLUMNS");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().write("hello\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed)
        .startsWith("PlainConsole on Style[width=72, colour=false, ascii=false")
        .contains("[hello] at 72", "end of input")
        .doesNotContain("> ", "\u001B");
    assertThat(process.waitFor()).isZero();
    assertThat(loaded()).noneMatch(name -> name.contains(" org.jline."));
  }

  @Test
  void aDumbTerminalGetsThePlainConsoleWithAPrompt() throws Exception {
    plain(Map.of("TERM", "dumb", "COLUMNS", "44"), "width=44, colour=false");
  }

  @Test
  void aScreenReaderGetsThePlainConsoleWithAPrompt() throws Exception {
    plain(Map.of(), "width=72, colour=false, ascii=false, screenReader=true", "--screen-reader");
  }

  @Test
  void aTerminalThatIsNotUtf8GetsAscii() throws Exception {
    Map<String, String> environment = Map.of("LANG", "C", "LC_ALL", "C");
    try (PtyDriver pty = PtyDriver.start(80, 24, environment, command())) {
      assertThat(pty.until("> ")).contains("JLineConsole on ", "ascii=true");
      pty.type("quit\r").until("[quit] at 72");
      assertThat(pty.exitCode()).isZero();
    }
    assertThat(loaded()).anyMatch(name -> name.contains(" org.jline."));
  }

  @Test
  void aCommonTerminalIsKnownWithoutAskingAnotherProgram() throws Exception {
    try (PtyDriver pty = PtyDriver.start(80, 24, Map.of("TERM", "tmux-256color"), command())) {
      pty.until("> ");
      pty.type("quit\r").until("[quit]");
      assertThat(pty.exitCode()).isZero();
    }
    assertThat(loaded()).noneMatch(name -> name.contains(" org.jline.utils.ExecHelper "));
  }

  private void plain(Map<String, String> environment, String style, String... arguments)
      throws Exception {
    try (PtyDriver pty = PtyDriver.start(80, 24, environment, command(arguments))) {
      assertThat(pty.until("> ")).contains("PlainConsole on Style[" + style);
      pty.type("quit\r").until("[quit]");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.raw()).doesNotContain("\u001B");
    }
    assertThat(loaded()).noneMatch(name -> name.contains(" org.jline."));
  }

  private List<String> command(String... arguments) {
    List<String> command = PtyDriver.javaCommand("-Xlog:class+load:file=" + folder.resolve("log"));
    command.add(ConsoleProbe.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private List<String> loaded() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("log"));
    assertThat(lines).anyMatch(line -> line.contains(ConsoleProbe.class.getName()));
    return lines;
  }
}
