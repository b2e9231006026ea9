package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineParserTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "''|0||0|0",
        "'re'|2|re|0|2",
        "'read'|2|read|0|2",
        "'  re'|4|re|0|2",
        "'  re'|1|re|0|0",
        "'who '|4|''|1|0",
        "'who   '|6|''|1|0",
        "'who   '|5|''|1|0",
        "'who Nikita Kh'|13|Nikita Kh|1|9",
        "'who  Nikita'|7|Nikita|1|2",
        "'who \"x\\'|7|\"x\\|1|3",
      },
      delimiter = '|')
  void splitsTheCommandFromTheRest(
      String line, int cursor, String word, int wordIndex, int wordCursor) {
    ParsedLine parsed =
        new CommandLineParser().parse(line, cursor, Parser.ParseContext.UNSPECIFIED);
    assertThat(parsed.word().strip()).isEqualTo(word == null ? "" : word);
    assertThat(parsed.wordIndex()).isEqualTo(wordIndex);
    assertThat(parsed.wordCursor()).isEqualTo(wordCursor);
    assertThat(parsed.line()).isEqualTo(line);
    assertThat(parsed.words()).hasSize(wordIndex + 1);
  }
}
