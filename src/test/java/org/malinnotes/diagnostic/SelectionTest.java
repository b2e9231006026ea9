package org.malinnotes.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings are shown when there are too many. */
class SelectionTest {
  @Test
  void errorsComeBeforeWarningsAndAllStandInTheOrderOfFiles() {
    Diagnostic warning = Diagnostic.about(ShapeCode.STRAY_FILE, "a.json", "stray", null);
    Diagnostic first = Diagnostic.about(ShapeCode.EMPTY, "b.json", "empty", null);
    Diagnostic last = Diagnostic.about(ShapeCode.EMPTY, "c.json", "empty", null);
    List<Diagnostic> found = List.of(last, warning, first);

    assertThat(Selection.of(found, 1)).isEqualTo(new Selection(List.of(first), 2));
    assertThat(Selection.of(found, 2)).isEqualTo(new Selection(List.of(first, last), 1));
    assertThat(Selection.of(found, 3)).isEqualTo(new Selection(List.of(warning, first, last), 0));
  }

  @Test
  void everyCodeStandsOnceInTheFamilyOfItsLetter() {
    List<String> ids = new ArrayList<>();
    for (Family family : Family.values()) {
      family.codes().forEach(code -> ids.add(code.id()));
      assertThat(family.codes()).allMatch(code -> code.id().charAt(0) == family.letter());
      assertThat(family.codes()).isSortedAccordingTo(java.util.Comparator.comparing(Code::id));
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> CodePage.of(id).isPresent());
  }
}
