package org.malinnotes.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.malinnotes.workbench.LineDifferences.Place;

/** The places in which texts differ are all that must be changed, and no more. */
class LineDifferencesTest {
  private static final long SEED = 4;

  @Test
  void changingThePlacesMakesTheOneTextTheOther() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      List<String> before = lines(random);
      List<String> now = random.nextInt(4) == 0 ? lines(random) : edited(before, random);

      List<Place> places = LineDifferences.between(before, now);

      assertThat(changed(before, places)).as("%s to %s", before, now).isEqualTo(now);
      assertThat(places.isEmpty()).isEqualTo(before.equals(now));
    }
  }

  @Test
  void oneLineThatChangedIsOnePlace() {
    assertThat(LineDifferences.between(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d")))
        .containsExactly(new Place(2, List.of("b"), List.of("x")));
  }

  @Test
  void aLineThatCameInGoesAsNothingFor() {
    assertThat(LineDifferences.between(List.of("a", "b"), List.of("a", "x", "b")))
        .containsExactly(new Place(2, List.of(), List.of("x")));
  }

  @Test
  void longTextsThatShareNothingAreOnePlace() {
    List<String> before = IntStream.range(0, 3_000).mapToObj(i -> "a" + i).toList();
    List<String> now = IntStream.range(0, 3_000).mapToObj(i -> "b" + i).toList();

    assertThat(LineDifferences.between(before, now)).containsExactly(new Place(1, before, now));
  }

  private static List<String> changed(List<String> before, List<Place> places) {
    List<String> text = new ArrayList<>(before);
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      List<String> there = text.subList(place.line() - 1, place.line() - 1 + place.gone().size());
      assertThat(there).isEqualTo(place.gone());
      there.clear();
      there.addAll(place.come());
    }
    return text;
  }

  private static List<String> lines(Random random) {
    return random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).toList();
  }

  private static List<String> edited(List<String> lines, Random random) {
    List<String> edited = new ArrayList<>(lines);
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(edited.size() + 1);
      edited.addAll(at, Collections.nCopies(random.nextInt(3), "new"));
      if (at < edited.size() && random.nextBoolean()) {
        edited.remove(at);
      }
    }
    return edited;
  }
}
