package org.malinnotes.classroom.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of files that hold the same run, and of pupils who chose the same pseudonym. */
class DoublesTest {
  @TempDir Path folder;

  @Test
  void ofOneRunTheFileFurthestOnCounts() {
    SampleClass.write(folder, "a.json", SampleClass.begun("fox", 1, 2));
    SampleClass.write(folder, "b.json", SampleClass.whole("fox", 1));
    SampleClass.write(folder, "c.json", SampleClass.whole("fox", 1));
    Collected collected = SampleClass.collected(folder);
    assertThat(SampleClass.names(collected)).containsExactly("fox");
    assertThat(collected.kept().get(0).file().getFileName()).hasToString("b.json");
    assertThat(collected.findings())
        .extracting(Finding::sort, finding -> finding.file().getFileName().toString())
        .containsExactly(tuple(Finding.Sort.COPY, "a.json"), tuple(Finding.Sort.COPY, "c.json"));
    assertThat(collected.leavesOut()).isFalse();
  }

  @Test
  void whatTheProgramKeepsBesideAFileIsNotTold() {
    SampleClass.write(folder, "a.json", SampleClass.whole("fox", 1));
    SampleClass.write(folder, "a.json.bak", SampleClass.begun("fox", 1, 2));
    SampleClass.write(folder, "a.json.lock", new byte[0]);
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).hasSize(1);
    assertThat(collected.findings()).isEmpty();
  }

  @Test
  void aCopyUnderAnotherPseudonymIsTold() {
    SampleClass.write(folder, "a.json", SampleClass.whole("fox", 1));
    SampleClass.write(folder, "b.json", SampleClass.whole("crow", 1));
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).hasSize(1);
    assertThat(sorts(collected)).containsExactly(Finding.Sort.RIVAL);
    assertThat(collected.findings().get(0).what()).contains("fox", "crow");
    assertThat(collected.leavesOut()).isTrue();
  }

  @Test
  void pupilsWithOnePseudonymAreToldApartWhateverElseIsThere() {
    SampleClass.write(folder, "a.json", SampleClass.whole("fox", 0x1111_0000_0000_0000L));
    SampleClass.write(folder, "b.json", SampleClass.whole("fox", 0x2222_0000_0000_0000L));
    Collected collected = SampleClass.collected(folder);
    assertThat(SampleClass.names(collected)).containsExactly("fox (1111)", "fox (2222)");
    assertThat(sorts(collected)).containsOnly(Finding.Sort.NAMESAKE).hasSize(2);
    SampleClass.write(folder, "c.json", SampleClass.whole("fox", 0x0111_0000_0000_0000L));
    assertThat(SampleClass.names(SampleClass.collected(folder)))
        .containsExactly("fox (0111)", "fox (1111)", "fox (2222)");
  }

  private static List<Finding.Sort> sorts(Collected collected) {
    return collected.findings().stream().map(Finding::sort).toList();
  }
}
