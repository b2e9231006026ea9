package org.malinnotes.workbench.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.VariableId;

/** Names that the ink compiler takes for names. */
class InkNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "and",
        "else",
        "false",
        "function",
        "has",
        "hasnt",
        "mod",
        "not",
        "or",
        "ref",
        "return",
        "temp",
        "true",
        "once",
        "stopping",
        "cycle",
        "shuffle",
        "1956",
        "VAR",
        "CONST",
        "LIST",
        "MIN",
        "TURNS_SINCE"
      })
  void aWordOfInkIsNoName(String word) {
    assertThat(new InkNames().of("", new VariableId(word))).isEqualTo(word + "_");
  }

  @Test
  void whatInkWouldTakeForOneNameIsTwo() {
    InkNames names = new InkNames();

    assertThat(names.of("", new VariableId("scene-dawn"))).isEqualTo("scene_dawn");
    assertThat(names.of("scene", new SceneId("dawn"))).isEqualTo("scene_dawn_");
    assertThat(names.of("", new VariableId("scene-dawn"))).isEqualTo("scene_dawn");
  }
}
