package org.malinnotes.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void countsMarksWideAndPlainCharacters() {
    assertThat(Columns.of("Gomułka")).isEqualTo(7);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("日本")).isEqualTo(4);
    assertThat(Columns.of("│─▮▸—…“”")).isEqualTo(8);
  }

  /** The scripts and signs that a story may use; where neither table is new, both must say so. */
  @Test
  void agreesWithTheTerminalLibrary() {
    int[][] ranges = {
      {0x20, 0x7E},
      {0xA0, 0xAC},
      {0xAE, 0x377},
      {0x400, 0x52F},
      {0x1E00, 0x1EFF},
      {0x2010, 0x2027},
      {0x2030, 0x205E},
      {0x20A0, 0x20BF},
      {0x2190, 0x2319},
      {0x2500, 0x25FC},
      {0x3041, 0x3096},
      {0x4E00, 0x9FA5},
      {0xAC00, 0xD7A3},
      {0xFF01, 0xFF5E}
    };
    for (int[] range : ranges) {
      for (int point = range[0]; point <= range[1]; point++) {
        assertThat(Columns.of(point)).as("U+%04X", point).isEqualTo(WCWidth.wcwidth(point));
      }
    }
  }
}
