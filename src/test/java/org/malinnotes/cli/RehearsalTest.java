package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Seating;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** Every scene of the shipped stories can be played from, and rewound to. */
class RehearsalTest {
  private static final int ORDERS = 6;
  private static final String IDLE = "night-water=false";

  record At(Story story, Scene scene) {
    @Override
    public String toString() {
      return story.id() + " " + scene.id().value();
    }
  }

  static Stream<At> scenes() {
    return Shipped.stories().stream()
        .flatMap(story -> story.scenes().values().stream().map(scene -> new At(story, scene)));
  }

  /** Some of them, always the same. */
  static Stream<At> someScenes() {
    return scenes().filter(at -> at.scene().id().hashCode() % 9 == 0);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void canBeBegunAt(At at) {
    assertThat(rehearsal(at).begin(at.story()).shown().toString())
        .contains("**" + at.scene().title() + "**");
  }

  @ParameterizedTest
  @MethodSource("someScenes")
  void canBePlayedFromAndRewoundTo(At at) {
    PlaySession begun = rehearsal(at).begin(at.story()).session();
    PlaySession session = begun;
    Random random = new Random(at.scene().id().hashCode());
    for (int i = 0; i < ORDERS; i++) {
      session = session.handle(Integer.toString(1 + random.nextInt(4))).session();
    }

    Engine engine = new Engine(Beginning.of(at.story(), rehearsal(at)).story());
    PlaySession again = Replayed.of(engine, session.save()).session();
    assertThat(again.state()).isEqualTo(session.state());

    while (!session.save().events().isEmpty()) {
      session = session.handle("back").session();
    }
    assertThat(session.state()).isEqualTo(begun.state());
  }

  /** A story, one of its chapters or none, and a chair that begins it or none. */
  record Start(Story story, Optional<String> chapter, Optional<String> seat) {
    @Override
    public String toString() {
      return story.id() + " " + chapter.orElse("from the start") + " " + seat.orElse("");
    }
  }

  static Stream<Start> starts() {
    List<Start> starts = new ArrayList<>();
    for (Story story : Shipped.stories()) {
      starts.add(new Start(story, Optional.empty(), Optional.empty()));
      for (Chapter chapter : story.chapters()) {
        Optional<String> id = Optional.of(chapter.id().value());
        starts.add(new Start(story, id, Optional.empty()));
        for (List<SeatId> held : new Seating(story, chapter, true).holdings()) {
          starts.add(new Start(story, id, Optional.of(Chairs.word(held))));
        }
      }
    }
    return starts.stream();
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aChapterBeginsAsItsGameDoes(Start start) {
    PlaySession begun = begun(start, List.of()).session();

    Setup setup = begun.state().setup();
    assertThat(begun.state()).isEqualTo(new Engine(start.story()).begin(setup).state());
    assertThat(setup.alone()).isEqualTo(start.chapter().isPresent());
    if (start.seat().isEmpty()) {
      Chapter chapter = start.story().chapter(setup.chapter());
      assertThat(chapter.start(setup.held().get(0))).isPresent();
    }
  }

  /** The value set is the one that the variable has there without it. */
  @ParameterizedTest
  @MethodSource("starts")
  void settingWhatIsSoAnywayChangesNothing(Start start) {
    Rehearsal.Begun plain = begun(start, List.of());
    for (Variable variable : start.story().variables().values()) {
      Chapter chapter = start.story().chapter(plain.session().state().setup().chapter());
      Rehearsal.Begun set =
          begun(start, List.of(variable.id().value() + "=" + atStart(plain, chapter, variable)));

      assertThat(set.session().state()).isEqualTo(plain.session().state());
      assertThat(set.shown()).isEqualTo(plain.shown());
    }
  }

  /** As the chapter's start sets it; scenes walked unseen may change it after that. */
  private static String atStart(Rehearsal.Begun begun, Chapter chapter, Variable variable) {
    int value = variable.start();
    Setup setup = begun.session().state().setup();
    for (Effect effect : setup.start(chapter).orElseThrow().set()) {
      if (effect instanceof Effect.Assign assign && assign.variable().equals(variable.id())) {
        value = assign.value();
      }
    }
    return variable.flag() ? Boolean.toString(value != 0) : Integer.toString(value);
  }

  @Test
  void eachChairKeepsTheValuesOfItsOwnStart() {
    Story story = Shipped.TWO_DOORS;
    Chapter chapter = story.chapters().get(0);
    VariableId water = new VariableId("water");
    List<Chapter.Start> apart = new ArrayList<>();
    for (int i = 0; i < chapter.starts().size(); i++) {
      apart.add(chapter.starts().get(i).with(List.of(new Effect.Assign(water, 1 + 3 * i))));
    }
    Story changed = story.withChapters(List.of(chapter.withStarts(apart)));
    for (Chapter.Start start : apart) {
      Optional<String> seat = Optional.of(start.seat().value());
      for (Optional<String> at :
          List.of(Optional.<String>empty(), Optional.of(start.scene().value()))) {
        Beginning plain =
            Beginning.of(changed, rehearsal(Optional.empty(), List.of(), seat, Optional.empty()));
        Beginning set = Beginning.of(changed, rehearsal(at, List.of(IDLE), seat, Optional.empty()));

        assertThat(new Engine(set.story()).begin(set.setup()).state())
            .isEqualTo(new Engine(changed).begin(plain.setup()).state());
      }
    }
  }

  private static Rehearsal.Begun begun(Start start, List<String> set) {
    return rehearsal(Optional.empty(), set, start.seat(), start.chapter()).begin(start.story());
  }

  private static Rehearsal rehearsal(At at) {
    return rehearsal(
        Optional.of(at.scene().id().value()), List.of(), Optional.empty(), Optional.empty());
  }

  private static Rehearsal rehearsal(
      Optional<String> at, List<String> set, Optional<String> seat, Optional<String> chapter) {
    return new Rehearsal(at, set, seat, chapter, false, RevealMode.NOW, List.of());
  }
}
