package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.text.SourceFile;

class DecoderTest {
  @ParameterizedTest
  @CsvSource({
    "7B 0A C3 A9 E9 7D, J001 2:2", // a letter as Latin-1 after one as UTF-8
    "22 C3, J001 1:2", // cut within a character
    "22 C0 AF 22, J001 1:2", // overlong
    "22 ED A0 80 22, J001 1:2", // a surrogate as bytes
    "22 F4 90 80 80, J001 1:2", // beyond Unicode
    "EF BB BF 7B 7D, J002 1:1",
    "FF FE 7B 00, J003",
    "FE FF 00 7B, J003",
    "7B 00 7D 00, J003",
    "00 00 00 7B, J003",
    "7B 0A 09 1B 7D, J004 2:2",
    "7B 0D 7D, J004 1:2", // a carriage return that ends no line
    "22 C2 9B 22, J004 1:2", // a control of the second row
    "22 E2 80 AE 22, J004 1:2", // turns the direction of writing
    "22 7F 22, J004 1:2"
  })
  void bytesThatAreRefused(String bytes, String finding) {
    Diagnostics findings = new Diagnostics();
    assertThat(Decoder.decode("a.json", bytes(bytes), findings)).isNull();
    assertThat(findings.sorted()).extracting(Trees::brief).containsExactly(finding);
  }

  @Test
  void whatIsRefusedIsShownWithoutIt() {
    Diagnostics findings = new Diagnostics();
    Decoder.decode("a.json", "{\u001b[31m \u202e}".getBytes(StandardCharsets.UTF_8), findings);
    List<Diagnostic> sorted = findings.sorted();
    String line = sorted.get(0).place().orElseThrow().file().line(1);
    assertThat(line).isEqualTo("{\uFFFD[31m \uFFFD}");
  }

  @Test
  void lineEndsTabsAndEveryScriptPass() {
    String text = "{\r\n\t\"Gomułka\": \"Петёфи 💧\"\r\n}\n";
    Diagnostics findings = new Diagnostics();
    SourceFile file = Decoder.decode("a.json", text.getBytes(StandardCharsets.UTF_8), findings);
    assertThat(findings.sorted()).isEmpty();
    assertThat(file.content()).isEqualTo(text);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }
}
