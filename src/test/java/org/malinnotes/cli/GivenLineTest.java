package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Turn;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SaveName;
import org.malinnotes.story.OptionId;

/** A line given by the ids of its options comes where the same orders come when they are typed. */
class GivenLineTest {
  private static final long SEED = 1956;

  static List<Shipped.Beginning> beginnings() {
    return Shipped.beginnings();
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void comesWhereItsOrdersCome(Shipped.Beginning beginning) {
    Engine engine = new Engine(beginning.story());
    Turn opening = engine.begin(beginning.setup());
    List<OptionId> line = new ArrayList<>();
    GameState played = atRandom(engine, opening.state(), line);

    PlaySession given = new GivenLine(engine, line).play(session(engine, opening)).session();
    while (given.state().phase() == Phase.EVIDENCE || given.state().phase() == Phase.FORECAST) {
      given = given.handle(given.asDecided().orElseThrow()).session();
    }

    assertThat(given.state().values()).isEqualTo(played.values());
    assertThat(given.state().scene()).isEqualTo(played.scene());
    assertThat(given.state().ownLine()).hasSameSizeAs(line);
  }

  @Test
  void whereNoOptionIsOpenThatIsSaid(@TempDir Path folder) throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Path dawn = story.resolve(Copies.SCENES + "dawn.json");
    for (String id : List.of("mend-it", "share-the-cost")) {
      Copies.change(
          dawn, "\"id\": \"" + id + "\",", "\"id\": \"" + id + "\", \"when\": \"night-water\",");
    }

    for (String order : List.of("mend-it", "sing")) {
      Program run = Program.run("", "story", "preview", dawn.toString(), "--line", order);
      assertThat(run.failed(Exit.USAGE).err()).endsWith("\nNo option is open there.\n");
    }
  }

  @Test
  void anEmptyWordIsShown() {
    Program run = Program.run("", "story", "preview", Program.TWO_DOORS, "--line", "");

    assertThat(run.failed(Exit.USAGE).err()).contains("between each two, not ''.");
  }

  /** Without historian mode's questions, which move no game on. */
  private static GameState atRandom(Engine engine, GameState from, List<OptionId> line) {
    Random random = new Random(SEED + from.setup().hashCode());
    Setup asked = from.setup();
    GameState state =
        engine.begin(new Setup(asked.chapter(), asked.alone(), asked.held(), false)).state();
    int orders = 1 + random.nextInt(12);
    while (state.phase() == Phase.ORDER && line.size() < orders) {
      List<Choice> open = engine.choices(state).stream().filter(Choice::open).toList();
      OptionId option = open.get(random.nextInt(open.size())).option().id();
      line.add(option);
      state = engine.step(state, new Event.Order(option)).state();
    }
    return state;
  }

  private static PlaySession session(Engine engine, Turn opening) {
    return PlaySession.begin(
        engine,
        SaveKeeper.begin(
            engine.story(),
            new SaveName("game"),
            opening.state().setup(),
            RevealMode.NOW,
            opening,
            "0",
            ""),
        opening);
  }
}
