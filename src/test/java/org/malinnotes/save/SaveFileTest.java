package org.malinnotes.save;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.malinnotes.story.Story;

class SaveFileTest {
  private static final Story STORY = Doors.story().build();

  @Test
  void rewindingKeepsTheOldLine() {
    SaveFile whole = Games.play(STORY, "go", "wait");
    SaveFile back = whole.rewound(1);
    assertThat(back.lines()).hasSize(2).startsWith(whole.activeLine());
    assertThat(back.active()).isEqualTo(2);
    assertThat(back.events()).isEqualTo(whole.events().subList(0, 1));
    assertThat(back.activeLine().origin()).isEqualTo(new SavedLine.Origin(1, 1));
  }

  @Test
  void rewindingTwiceMakesOneNewLine() {
    SaveFile back = Games.play(STORY, "go", "wait").rewound(1).rewound(0);
    assertThat(back.lines()).hasSize(2);
    assertThat(back.activeLine().origin()).isEqualTo(new SavedLine.Origin(1, 0));
    assertThat(back.resume(1).events()).hasSize(2);
  }

  @Test
  void rewindingToWhereOneIsChangesNothing() {
    SaveFile save = Games.play(STORY, "go");
    assertThat(save.rewound(1)).isEqualTo(save);
  }

  @Test
  void aRewoundLineThatWentOnIsKeptToo() {
    SaveFile save = Games.order(STORY, Games.play(STORY, "go", "wait").rewound(1), "call");
    SaveFile back = save.rewound(1);
    assertThat(back.lines()).hasSize(3);
    assertThat(back.activeLine().origin()).isEqualTo(new SavedLine.Origin(2, 1));
  }

  @Test
  void summarisesWhereTheLineStands() {
    assertThat(Games.play(STORY, "go").summary())
        .isEqualTo(new SaveFile.Summary("The yard", false));
    assertThat(Games.play(STORY, "stay").summary()).isEqualTo(new SaveFile.Summary("Home", true));
  }

  @Test
  void namesItsMode() {
    assertThat(Games.play(STORY).mode()).isEqualTo("left");
  }
}
