package org.malinnotes.classroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is written as it was read, but for what was changed. */
class SheetTest {
  private static final List<String> PARTS =
      List.of(
          "a",
          "Ő",
          "Łódź",
          ",",
          ";",
          "\t",
          "\"",
          "\"\"",
          "\n",
          "\r\n",
          "\r",
          " ",
          "#",
          "=1+1",
          "'",
          "\\",
          "0",
          "\ud83e\udd8a");

  @Test
  void anyTextIsWrittenAsItWasReadOrRefusedWithALine() {
    int read = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      Random dice = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = dice.nextInt(12); i >= 0; i--) {
        text.append(PARTS.get(dice.nextInt(PARTS.size())));
      }
      var sheet = Sheet.of(text.toString());
      if (sheet.result().isPresent()) {
        read++;
        assertThat(sheet.result().get().text()).as("seed %s", seed).isEqualTo(text.toString());
      } else {
        assertThat(sheet.problems().get(0).what()).as("seed %s", seed).isNotBlank();
      }
    }
    assertThat(read).isGreaterThan(8_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\n1\t2\n", "\"a,a\";b;c\n1;2;3"})
  void theSeparatorIsFoundOut(String text) {
    Sheet sheet = Sheet.of(text).result().orElseThrow();
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.rows()).allMatch(row -> row.cells().size() >= 2);
    assertThat(text).contains("" + sheet.separator());
  }

  @Test
  void onlyTheCellThatIsChangedChanges() {
    String text = "\"a\",b , \"\r\n\"x \"\"y\"\"\n\",,'\n";
    Sheet sheet = Sheet.of("a,b\n\"x \"\"y\"\"\n\", z,\"\"\r\n,,").result().orElseThrow();
    Sheet changed = sheet.map(row -> row.line() == 2 ? row.with(1, "n,m") : row);
    assertThat(changed.text()).isEqualTo("a,b\n\"x \"\"y\"\"\n\",\"n,m\",\"\"\r\n,,");
    assertThat(Sheet.of(text).problems().get(0).where()).isEqualTo("line 1");
  }

  @Test
  void aCellBehindTheEndOfARowIsPutThere() {
    Sheet sheet = Sheet.of("a\n\"b\"\n").result().orElseThrow();
    assertThat(sheet.map(row -> row.with(2, "x")).text()).isEqualTo("a,,x\n\"b\",,\"x\"\n");
  }
}
