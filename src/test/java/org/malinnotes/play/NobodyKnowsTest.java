package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RandomEvents;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Story;

/**
 * Nobody knows the future: until an order is given, nothing shown depends on how its options stand
 * to the record, on who urged them or on what was decided.
 */
class NobodyKnowsTest {
  private static final int GAMES = 4;

  /** What can be asked for before an order, with the arguments that show most. */
  private static final List<String> ASKED =
      Stream.concat(
              Arrays.stream(Command.values()).map(Command::word),
              Stream.of("read 1", "read 2", "read 3", "read 4", "record 1", "lines 1", "xyzzy"))
          .toList();

  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream().filter(beginning -> !beginning.setup().alone());
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void whatIsShownBeforeAnOrderHoldsNothingOfItsRecord(Beginning beginning) {
    for (int seed = 0; seed < GAMES; seed++) {
      RevealMode reveal = seed % 2 == 0 ? RevealMode.NOW : RevealMode.END;
      RandomEvents dice = new RandomEvents(new Engine(beginning.story()), seed);
      PlaySession session = Sessions.begin(beginning.story(), beginning.setup(), reveal);
      List<Event> events = new ArrayList<>();
      while (session.state().phase() != Phase.ENDED) {
        if (session.state().phase() == Phase.ORDER) {
          isTheSameWithoutKnowing(beginning, reveal, events, session);
          quotesNothingOfTheRecord(beginning.story(), session);
        }
        Event event = dice.next(session.state());
        events.add(event);
        session = session.take(event).session();
      }
    }
  }

  private static void isTheSameWithoutKnowing(
      Beginning beginning, RevealMode reveal, List<Event> events, PlaySession session) {
    Story blinded = Blinded.at(beginning.story(), session.state().scene());
    PlaySession blind = Sessions.begin(blinded, beginning.setup(), reveal);
    for (Event event : events) {
      blind = blind.take(event).session();
    }
    assertThat(shown(session)).as("%s", session.state().scene()).isEqualTo(shown(blind));
  }

  private static List<Block> shown(PlaySession session) {
    List<Block> shown = new ArrayList<>(session.transcript());
    shown.addAll(session.recap());
    ASKED.forEach(typed -> shown.addAll(session.handle(typed).blocks()));
    return shown;
  }

  private static void quotesNothingOfTheRecord(Story story, PlaySession session) {
    String shown = letters(shown(session));
    for (EntryId entry : new Engine(story).decision(session.state()).record()) {
      assertThat(shown)
          .as("%s before %s", entry, session.state().scene())
          .doesNotContain(letters(List.of(story.entry(entry).quote())));
    }
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void afterTheOrderItsRecordIsQuotedWhole(Beginning beginning) {
    Story story = beginning.story();
    PlaySession session = Sessions.begin(story, beginning.setup(), RevealMode.NOW);
    while (session.state().phase() != Phase.ENDED) {
      List<EntryId> record = new Engine(story).decision(session.state()).record();
      session = session.handle(session.asDecided().orElseThrow()).session();
      if (session.state().phase() == Phase.ORDER || session.state().phase() == Phase.ENDED) {
        int order = session.state().ownLine().size();
        String shown = letters(session.handle("record " + order).blocks());
        for (EntryId entry : record) {
          assertThat(shown).contains(letters(List.of(story.entry(entry).quote())));
        }
      }
    }
  }

  /** The letters alone, so that neither marks nor the ends of lines hide a quotation. */
  private static String letters(List<?> texts) {
    return texts.stream()
        .map(text -> text.toString().toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", " "))
        .collect(Collectors.joining(" "));
  }
}
