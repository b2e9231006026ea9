package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.SeatId;

class ExplorerTest {
  @Test
  void beyondItsLimitItProvesAndCountsNothing() {
    Setup setup = new Setup(new ChapterId("dry-week"), true, List.of(new SeatId("marta")), false);

    Exploration explored = new Survey(Shipped.TWO_DOORS, 3).explore(setup, Goals.ALL);

    assertThat(explored.whole()).isFalse();
    assertThat(explored.lines()).isEmpty();
    assertThat(explored.linesByEnding()).isEmpty();
  }
}
