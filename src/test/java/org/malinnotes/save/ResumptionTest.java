package org.malinnotes.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

class ResumptionTest {
  private static final Story STORY = Doors.story().build();

  @Test
  void goesOnQuietlyOnTheSameStory() {
    SaveFile save = Games.play(STORY, "go", "wait");
    Resumption resumed = resume(STORY, save);
    assertThat(resumed.messages()).isEmpty();
    assertThat(resumed.save()).isEqualTo(save);
    assertThat(resumed.turns()).hasSize(3);
    assertThat(resumed.state().scene()).isEqualTo(Doors.GATE);
  }

  @Test
  void aChangedTextIsNotedOnce() {
    Story changed = Doors.story().scene(Doors.hall("The hall is warm.")).build();
    Resumption resumed = resume(changed, Games.play(STORY, "go", "wait"));
    assertThat(resumed.messages())
        .containsExactly(
            "The story has changed since this game was saved, in *The hall*. All your orders still"
                + " hold.");
    assertThat(resumed.save().lines()).hasSize(1);
    assertThat(resume(changed, resumed.save()).messages()).isEmpty();
  }

  @Test
  void anOptionThatIsGoneEndsWhatHolds() {
    Story changed = Doors.story().scene(Doors.yard(List.of("wait", "run"))).build();
    SaveFile save = Games.play(STORY, "go", "call", "open");
    Resumption resumed = resume(changed, save);
    assertThat(resumed.messages())
        .containsExactly(
            "The story has changed since this game was saved. Your order no. 2, at *The yard*:"
                + " *call*, no longer holds: that option does not exist here. You go on from the"
                + " order before it; the rest stays in the save as line 1.");
    assertThat(resumed.state().scene()).isEqualTo(Doors.YARD);
    assertThat(resumed.save().lines().get(0)).isEqualTo(save.activeLine());
    assertThat(resumed.save().active()).isEqualTo(2);
    assertThat(resumed.save().events()).hasSize(1);
  }

  @Test
  void anOptionThatIsClosedNowIsCalledByItsLabel() {
    Scene dull = withoutEffects(STORY.scene(Doors.HALL));
    Resumption resumed =
        resume(Doors.story().scene(dull).build(), Games.play(STORY, "go", "run", "open"));
    assertThat(resumed.messages().get(0))
        .contains("*Say run*, no longer holds: that option is not");
  }

  @Test
  void aSceneThatIsMetNoLongerIsNamed() {
    Scene shortcut = Doors.hall("The hall.");
    Scene led = Doors.yard(List.of("go", "stay"));
    Scene hall =
        new Scene(
            shortcut.id(),
            shortcut.seat(),
            shortcut.chapter(),
            shortcut.date(),
            null,
            shortcut.place(),
            shortcut.title(),
            shortcut.present(),
            shortcut.text(),
            shortcut.documents(),
            null,
            null,
            null,
            List.of(),
            led.step());
    Resumption resumed =
        resume(Doors.story().scene(hall).build(), Games.play(STORY, "go", "wait", "open"));
    assertThat(resumed.messages().get(0))
        .contains("Your order no. 2, at *The yard*: *Say wait*, no longer holds")
        .contains("the story now comes to *The gate* instead");
  }

  @Test
  void evidenceAndGuessesAreReplayedAndExplained() {
    SaveFile save = Games.order(STORY, Games.begin(STORY, true), "go");
    save = Games.take(STORY, save, new Event.Evidence(List.of(Doors.LETTER)));
    save = Games.take(STORY, save, new Event.Forecast(new Guess.Sure(new OptionId("stay"), 60)));
    assertThat(resume(STORY, save).messages()).isEmpty();
    Scene hall = STORY.scene(Doors.HALL);
    Scene bare =
        new Scene(
            hall.id(),
            hall.seat(),
            hall.chapter(),
            hall.date(),
            null,
            hall.place(),
            hall.title(),
            hall.present(),
            hall.text(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            hall.step());
    Resumption resumed = resume(Doors.story().scene(bare).build(), save);
    assertThat(resumed.messages().get(0))
        .contains("The evidence you named at *The hall* no longer");
    assertThat(resumed.save().events()).hasSize(1);
  }

  @Test
  void anotherStoryIsRefused() {
    Attempt<Resumption> refused =
        Resumption.of(new Engine(Doors.story().id("windows").build()), Games.play(STORY, "go"));
    assertThat(refused.result()).isEmpty();
    assertThat(refused.problems().get(0).kind()).isEqualTo(SaveProblem.Kind.FOREIGN);
    assertThat(refused.problems().get(0).message()).contains("doors", "windows", "--story");
  }

  @Test
  void aLostChapterIsToldPlainly() {
    Attempt<Resumption> refused =
        Resumption.of(new Engine(Doors.story().chapter("night").build()), Games.play(STORY, "go"));
    assertThat(refused.problems().get(0).kind()).isEqualTo(SaveProblem.Kind.STORY_CHANGED);
    assertThat(refused.problems().get(0).message()).contains("the chapter evening is gone");
  }

  private static Scene withoutEffects(Scene scene) {
    return new Scene(
        scene.id(),
        scene.seat(),
        scene.chapter(),
        scene.date(),
        null,
        scene.place(),
        scene.title(),
        scene.present(),
        scene.text(),
        scene.documents(),
        null,
        null,
        null,
        List.of(),
        Plain.withoutEffects(scene.decision().orElseThrow()));
  }

  private static Resumption resume(Story story, SaveFile save) {
    return Resumption.of(new Engine(story), save).result().orElseThrow();
  }
}
