package org.malinnotes.workbench.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malinnotes.story.Source;

/** The stretches of a source that a story leaves unused. */
class PagesTest {
  @Test
  void theyAreWhatLiesBetweenTheUsedOnes() {
    assertThat(told(1, 9, 2, 3, 7)).isEqualTo("1, 4–6, 8–9");
    assertThat(told(1, 3, 1, 2, 3)).isEmpty();
    assertThat(told(4, 6)).isEqualTo("4–6");
    assertThat(told(4, 6, 1, 9)).isEqualTo("4–6");
    assertThat(told(6, 4, 5)).isEmpty();
  }

  @Test
  void aSourceOfAnyLengthIsSoonCounted() {
    int last = Integer.MAX_VALUE;
    assertThat(told(1, last, 2)).isEqualTo("1, 3–2147483647");
    assertThat(told(1, last, last)).isEqualTo("1–2147483646");
    assertThat(pages(1, last, 2).unusedCount()).isEqualTo(last - 1);
  }

  private static String told(int first, int last, int... used) {
    return pages(first, last, used).unused().stream()
        .map(Pages.Gap::inWords)
        .collect(Collectors.joining(", "));
  }

  private static Pages pages(int first, int last, int... used) {
    Stream<Integer> pages = IntStream.of(used).boxed();
    Map<Integer, Integer> once = pages.collect(Collectors.toMap(page -> page, page -> 1));
    return Pages.of(new Source("X, Y.", "Y", first, last), List.of(once));
  }
}
