package org.malinnotes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Story;

/**
 * Whole debriefs of lines of Two Doors, against files. After a wanted change run with {@code
 * -Dmalin.update=true} and read the difference.
 */
class DebriefTest {
  private static final Path EXPECTED = Path.of("src/test/resources/org/malinnotes/report/debrief");
  private static final Story STORY = Lines.TWO_DOORS;

  @Test
  void asDecidedInBothChairs() throws IOException {
    same("record-both", Lines.asDecided(STORY, begin(RevealMode.NOW)));
  }

  @Test
  void aDetourBesideAnotherLine() throws IOException {
    SaveFile first =
        Lines.order(
            STORY,
            Lines.begin(STORY, RevealMode.NOW, false, "jonas"),
            "ask-for-more",
            "tie-it-up",
            "decided");
    SaveFile second = Lines.order(STORY, first.rewound(1), "decided");
    same("detour-jonas", second.resume(1));
  }

  @Test
  void aBranchToAnEndingOfItsOwn() throws IOException {
    same("branch-both", Lines.order(STORY, begin(RevealMode.NOW), "lock-the-rope", "knock"));
  }

  @Test
  void historianModeBeforeTheEnd() throws IOException {
    SaveFile save = Lines.begin(STORY, RevealMode.NOW, true, "jonas");
    save = Lines.order(STORY, save, "second-bucket");
    save = Lines.take(STORY, save, new Event.Evidence(List.of(new DocumentId("well-book"))));
    save =
        Lines.take(STORY, save, new Event.Forecast(new Guess.Sure(new OptionId("your-share"), 75)));
    save = Lines.order(STORY, save, "decided");
    same("historian-unfinished", save);
  }

  @Test
  void anOrderStillToBeRevealedIsNotTold() {
    SaveFile save = Lines.begin(STORY, RevealMode.NOW, true, "jonas");
    String text = markdown(Lines.order(STORY, save, "second-bucket"));
    assertThat(text).contains("So far: no orders");
    assertThat(text).doesNotContain("Decision by decision", "Decided", "second bucket");
  }

  @Test
  void theRecordStaysClosedUntilTheEndWhereAsked() throws IOException {
    SaveFile save = Lines.order(STORY, begin(RevealMode.END), "draw-first", "decided");
    same("closed-unfinished", save);
    assertThat(markdown(save)).doesNotContain("of 100", "Decided", "considered", "voiced");
    assertThat(markdown(Lines.asDecided(STORY, save))).contains("of 100", "so it was decided");
  }

  private static SaveFile begin(RevealMode reveal) {
    return Lines.begin(STORY, reveal, false);
  }

  private static String markdown(SaveFile save) {
    return DebriefMarkdown.of(Lines.debrief(STORY, save), true);
  }

  private static void same(String name, SaveFile save) throws IOException {
    Path expected = EXPECTED.resolve(name + ".md");
    if (Boolean.getBoolean("malin.update")) {
      Files.writeString(expected, markdown(save));
    }
    assertThat(markdown(save)).isEqualTo(Files.readString(expected));
  }
}
