package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.Chapter;

class CheckpointTest {
  private static final String TITLE = "Your line beside the record";
  private static final Chapter FIRST = Shipped.OCTOBER.chapters().get(0);

  @Test
  void onTheRecordEveryChapterEndsAsItDid() {
    List<Block> shown = played(false, RevealMode.NOW, "");

    assertThat(rules(shown)).filteredOn(TITLE::equals).hasSize(7);
    assertThat(lines(shown)).isNotEmpty().noneMatch(line -> line.contains("; on the record "));
  }

  @Test
  void whatStandsOtherwiseIsToldBesideTheRecord() {
    List<Block> shown = played(false, RevealMode.NOW, "name-the-terms");

    assertThat(lines(shown)).anyMatch(line -> line.matches("(?s).*hold on.*; on the record .*"));
  }

  @Test
  void aChapterInWhichAChairDecidesNothingIsNotSummedUpForIt() {
    Setup setup = new Setup(FIRST.id(), false, List.of(Shipped.OCTOBER.seats().get(1).id()), false);

    assertThat(rules(played(setup, RevealMode.NOW, ""))).filteredOn(TITLE::equals).hasSize(6);
  }

  @Test
  void aChapterAloneHasItsEndingInstead() {
    assertThat(rules(played(true, RevealMode.NOW, ""))).doesNotContain(TITLE);
  }

  @Test
  void withRevealsAtTheEndNothingIsCompared() {
    assertThat(rules(played(false, RevealMode.END, ""))).doesNotContain(TITLE);
  }

  /** All that is shown when the record is followed but for one option, taken where it is met. */
  private static List<Block> played(boolean alone, RevealMode reveal, String but) {
    Setup setup = new Setup(FIRST.id(), alone, Shipped.whole(Shipped.OCTOBER).held(), false);
    return played(setup, reveal, but);
  }

  private static List<Block> played(Setup setup, RevealMode reveal, String but) {
    PlaySession session = Sessions.begin(Shipped.OCTOBER, setup, reveal);
    List<Block> shown = new ArrayList<>(session.opening());
    while (session.asDecided().isPresent()) {
      Reaction reaction = session.handle(typed(session, but));
      shown.addAll(reaction.blocks());
      session = reaction.session();
    }
    return shown;
  }

  private static String typed(PlaySession session, String but) {
    List<String> open =
        session.engine().choices(session.state()).stream()
            .filter(Choice::open)
            .map(choice -> choice.option().id().value())
            .toList();
    return open.contains(but) ? "" + (1 + open.indexOf(but)) : session.asDecided().orElseThrow();
  }

  private static List<String> rules(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Rule.class::isInstance)
        .map(block -> ((Block.Rule) block).parts().get(0))
        .toList();
  }

  /** The lists that follow a checkpoint's heading. */
  private static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    boolean within = false;
    for (Block block : blocks) {
      if (block instanceof Block.Rule rule) {
        within = rule.parts().get(0).equals(TITLE);
      } else if (within && block instanceof Block.Prose prose) {
        lines.add(prose.markdown());
      }
    }
    return lines;
  }
}
