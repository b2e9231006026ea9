package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script, as a shell takes it. */
class CompletionTest {
  @TempDir Path folder;

  @Test
  void itKnowsEveryCommandAndOption() {
    Program run = Program.run("", "completion");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("play", "resume", "saves", "story", "check", "explain", "export", "delete")
        .contains("--seat", "--historian", "--reveal", "--screen-reader", "--width")
        .contains("complete -F _complete_malin");
  }

  @Test
  void bashReadsItAndCompletesWithIt() throws Exception {
    Path script = folder.resolve("malin.bash");
    Files.writeString(script, Program.run("", "completion").out());
    assertThat(bash("bash -n malin.bash")).isEmpty();
    assertThat(completions("malin", "pl")).contains("play");
    assertThat(completions("malin", "saves", "de")).contains("delete");
    assertThat(completions("malin", "play", "--hi")).contains("--historian");
  }

  private String completions(String... words) throws Exception {
    String line = String.join(" ", words);
    return bash(
        "source ./malin.bash; COMP_WORDS=("
            + line
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; COMP_LINE='"
            + line
            + "'; COMP_POINT=${#COMP_LINE}; COMPREPLY=(); _complete_malin; echo ${COMPREPLY[*]}");
  }

  /** What bash prints; the test is left out where there is no bash. */
  private String bash(String command) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder("bash", "--noprofile", "--norc", "-c", command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      return Assumptions.abort("there is no bash");
    }
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return printed.strip();
  }
}
