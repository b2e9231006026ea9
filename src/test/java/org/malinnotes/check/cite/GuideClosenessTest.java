package org.malinnotes.check.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.malinnotes.Guide;

/** Holds what the guide says of prose near the source to the rule. */
class GuideClosenessTest {
  @Test
  void theLimitIsThatOfTheRule() {
    assertThat(Guide.read().rows("Limits of words"))
        .filteredOn(row -> row.get(2).equals("`C005`"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(1)).isEqualTo(Closeness.MOST + " words"));
  }
}
