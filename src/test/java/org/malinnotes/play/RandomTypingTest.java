package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveCodec;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SavedEvent;
import org.malinnotes.save.SavedLine;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Style;

class RandomTypingTest {
  private static final int GAMES = 6;
  private static final int TYPED = 60;
  private static final int[] WIDTHS = {20, 40, 72};

  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream().filter(beginning -> !beginning.setup().alone());
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void whateverIsTypedTheSaveKeepsTheWholeGame(Beginning beginning) {
    for (int seed = 0; seed < GAMES; seed++) {
      RandomTyping typing = new RandomTyping(seed);
      RevealMode reveal = seed % 2 == 0 ? RevealMode.NOW : RevealMode.END;
      PlaySession session = Sessions.begin(beginning.story(), beginning.setup(), reveal);
      for (int i = 0; i < TYPED; i++) {
        String line = typing.next(session);
        Reaction reaction = session.handle(line);
        PlaySession next = reaction.session();
        printsCleanly(reaction.blocks(), WIDTHS[i % WIDTHS.length]);
        assertThat(keepsAll(session.save(), next.save())).as("seed %s, %s", seed, line).isTrue();
        session = next;
      }
      savedAndResumedItIsTheSame(beginning, session);
    }
  }

  private static void savedAndResumedItIsTheSame(Beginning beginning, PlaySession session) {
    Attempt<SaveFile> read = SaveCodec.read(SaveCodec.write(session.save()), "game.json");
    assertThat(read.problems()).isEmpty();
    assertThat(read.result()).contains(session.save());
    Attempt<Resumption> resumed =
        Resumption.of(new Engine(beginning.story()), read.result().orElseThrow());
    assertThat(resumed.problems()).isEmpty();
    assertThat(resumed.result().orElseThrow().messages()).isEmpty();
    assertThat(resumed.result().orElseThrow().state()).isEqualTo(session.state());
    assertThat(resumed.result().orElseThrow().save()).isEqualTo(session.save());
  }

  static void printsCleanly(List<Block> blocks, int width) {
    for (String line : new BlockPrinter(Style.plain().withWidth(width)).print(blocks)) {
      assertThat(line.length()).as(line).isLessThanOrEqualTo(width);
      assertThat(line.codePoints().noneMatch(Character::isISOControl)).as(line).isTrue();
    }
  }

  /** Whether every line of a save is still there, or the start of one. */
  private static boolean keepsAll(SaveFile before, SaveFile after) {
    return before.lines().stream()
        .allMatch(old -> after.lines().stream().anyMatch(line -> startsWith(line, old)));
  }

  private static boolean startsWith(SavedLine line, SavedLine old) {
    List<SavedEvent> events = line.events();
    int length = old.events().size();
    return events.size() >= length && events.subList(0, length).equals(old.events());
  }
}
