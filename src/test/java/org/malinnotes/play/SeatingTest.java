package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;

class SeatingTest {
  private static final SeatId MOSCOW = new SeatId("khrushchev");
  private static final SeatId WARSAW = new SeatId("gomulka");

  @Test
  void theWholeStoryIsPlayedFromAnyChairEvenOneThatBeginsLater() {
    Chapter first = Shipped.OCTOBER.chapters().get(0);
    assertThat(first.start(WARSAW)).isEmpty();

    assertThat(new Seating(Shipped.OCTOBER, first, false).holdings())
        .containsExactly(List.of(MOSCOW), List.of(WARSAW), List.of(MOSCOW, WARSAW));
  }

  @Test
  void aChapterAloneIsPlayedFromTheChairsThatBeginInItAndTogetherIfBothAct() {
    Chapter first = Shipped.OCTOBER.chapters().get(0);

    assertThat(new Seating(Shipped.OCTOBER, first, true).holdings())
        .containsExactly(List.of(MOSCOW), List.of(MOSCOW, WARSAW));
  }

  @Test
  void aStoryOfOneChapterIsPlayedAsThatChapterIs() {
    Chapter only = Shipped.TWO_DOORS.chapters().get(0);

    assertThat(new Seating(Shipped.TWO_DOORS, only, false).holdings())
        .isEqualTo(new Seating(Shipped.TWO_DOORS, only, true).holdings())
        .hasSize(3);
  }
}
