package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place that cannot be previewed, or tested, is named with what is wrong with it. */
class PreviewPlaceTest {
  private static final String STORY = Program.TWO_DOORS + "/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "preview|endings.json|1|No scene stands in endings.json. Name a scene's file",
        "preview|story.json|1|No scene stands in story.json.",
        "preview|nosuch.json|1|There is no file or folder story/two-doors/nosuch.json.",
        "preview|../README.md|1|No folder above story/two-doors/../README.md holds a story.json.",
        "preview|scenes/01-dry-week/dawn.json --at=goat|2|leave out --at and --chapter",
        "preview|scenes/01-dry-week/dawn.json --chapter=1|2|leave out --at and --chapter",
        "test|scenes/01-dry-week/dawn.json|1|dawn.json is a file. Name the story's folder.",
        "test|nosuch|1|There is no story folder at story/two-doors/nosuch.",
      })
  void isNamed(String command, String words, int exit, String told) {
    Program run = Program.run("", ("story " + command + " " + STORY + words).split(" "));

    assertThat(run.failed(exit).err()).contains(told);
    assertThat(run.out()).isEmpty();
  }
}
