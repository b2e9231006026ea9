package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.engine.Shipped;

class ChapterMenuTest {
  private static final ChapterMenu MENU = new ChapterMenu(Shipped.OCTOBER);

  @ParameterizedTest
  @ValueSource(strings = {"2", " 2 ", "Warsaw", "wars"})
  void aChapterIsPickedByItsNumberOrTheStartOfItsTitle(String typed) {
    assertThat(MENU.pick(typed)).contains(Shipped.OCTOBER.chapters().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "9", "-1", "2.", "the", "\u0301", "xyzzy"})
  void anythingElsePicksNothing(String typed) {
    assertThat(MENU.pick(typed)).isEmpty();
  }
}
