package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that need a word and are given none. */
class MissingWordTest {
  @ParameterizedTest
  @ValueSource(strings = {"saves show", "saves delete", "saves export"})
  void isAskedFor(String typed) {
    Program run = Program.run("", typed.split(" ")).failed(2);
    assertThat(run.err()).contains("malin " + typed + " --help");
  }
}
