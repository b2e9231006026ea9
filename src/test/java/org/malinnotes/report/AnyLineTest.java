package org.malinnotes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.play.Seating;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** What holds of the debrief of any line of the shipped stories. */
class AnyLineTest {
  private static final int LINES = 60;

  /** The first throws of seeds that lie close together are nearly alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  @Test
  void costComesFirstAndNothingIsPromisedAsAMark() {
    for (String folder : List.of("two-doors", "october-1956")) {
      Story story = Lines.load(folder);
      boolean cost = story.measures().stream().anyMatch(measure -> measure.cost());
      for (int seed = 0; seed < LINES; seed++) {
        SaveFile save = random(story, new Random(seed * SPREAD));
        Debrief debrief = Lines.debrief(story, save);
        boolean ended = save.summary().ended();
        assertThat(debrief.sections().get(0).id().equals("cost"))
            .as("%s, seed %d", folder, seed)
            .isEqualTo(cost && ended);
        String text = DebriefMarkdown.of(debrief, true);
        assertThat(text)
            .contains("a description and not a mark")
            .doesNotContain("..", "{q:", "null");
        assertThat(text.lines().filter(line -> line.startsWith("|"))).as("tables").isEmpty();
        assertThat(DebriefHtml.of(debrief)).endsWith("</html>\n");
      }
    }
  }

  private static SaveFile random(Story story, Random random) {
    Chapter first = story.chapters().get(0);
    List<List<SeatId>> holdings = new Seating(story, first, false).holdings();
    List<SeatId> held = holdings.get(random.nextInt(holdings.size()));
    SaveFile save = Lines.begin(story, new Setup(first.id(), false, held, false), RevealMode.NOW);
    Engine engine = new Engine(story);
    for (int orders = 1 + random.nextInt(24); orders > 0; orders--) {
      GameState state = Resumption.of(engine, save).result().orElseThrow().state();
      if (state.phase() == Phase.ENDED) {
        break;
      }
      List<Choice> open = engine.choices(state).stream().filter(Choice::open).toList();
      save = Lines.order(story, save, open.get(random.nextInt(open.size())).option().id().value());
    }
    return save;
  }
}
