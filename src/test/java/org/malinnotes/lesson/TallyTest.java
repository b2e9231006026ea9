package org.malinnotes.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void tellsWhoChoseWhat() {
    Tally tally = new Tally(List.of(12, 5, 0, 3));
    assertThat(tally.sum()).isEqualTo(20);
    assertThat(tally.most()).containsExactly(0);
    assertThat(tally.fewest()).as("nobody speaks for an option nobody chose").containsExactly(3);
    assertThat(tally.second()).containsExactly(1);
    assertThat(tally.split()).isEqualTo(0.5);
  }

  @Test
  void aTieHasMoreThanOneThatMostChose() {
    assertThat(new Tally(List.of(4, 4, 1)).most()).containsExactly(0, 1);
  }

  @Test
  void oneHalfAgainstTheOtherIsTheGreatestSplit() {
    assertThat(new Tally(List.of(10, 10, 0, 0)).split()).isEqualTo(1);
    assertThat(new Tally(List.of(7, 7, 7, 7)).split()).isEqualTo(0.5);
    assertThat(new Tally(List.of(14, 6)).split()).isEqualTo(0.6);
    assertThat(new Tally(List.of(12, 3, 3, 2)).split()).isEqualTo(0.3);
    assertThat(new Tally(List.of(9, 0)).split()).isZero();
    assertThat(new Tally(List.of(12, 3, 3, 2)).second()).containsExactly(1, 2);
  }

  @Test
  void ofNobodyThereIsNothingToTell() {
    Tally tally = new Tally(List.of(0, 0));
    assertThat(tally.isEmpty()).isTrue();
    assertThat(tally.most()).isEmpty();
    assertThat(tally.fewest()).isEmpty();
    assertThat(tally.second()).isEmpty();
    assertThat(tally.split()).isZero();
  }

  @Test
  void surenessThatNoLongerFitsTheForecastsIsForgotten() {
    Draft draft = Draft.EMPTY.withForecast(List.of(5, 3)).withSure(List.of(2, 3));
    assertThat(draft.withForecast(List.of(2, 6)).sure()).containsExactly(2, 3);
    assertThat(draft.withForecast(List.of(6, 2)).sure()).isEmpty();
  }
}
