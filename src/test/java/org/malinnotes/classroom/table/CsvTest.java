package org.malinnotes.classroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables for a spreadsheet. */
class CsvTest {
  @Test
  void cellsAreTextWhateverStandsInThem() {
    assertThat(
            Csv.of(List.of(List.of("=1+1", "a,b", "5"), List.of("say \"no\"", "two\nlines", "Ő"))))
        .isEqualTo("\uFEFF'=1+1,\"a,b\",5\r\n\"say \"\"no\"\"\",\"two\nlines\",Ő\r\n");
  }

  @Test
  void whatAnotherProgramLooksForStaysAsItIs() {
    assertThat(Csv.plain(List.of(List.of("@kata", "-5")))).isEqualTo("@kata,-5\r\n");
  }
}
