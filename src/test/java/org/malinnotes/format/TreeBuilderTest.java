package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.diagnostic.Diagnostic;

class TreeBuilderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,} | J006 1:8 | a comma stands before this, but nothing follows it",
        "{'a':1} | J006 1:2 | this is not JSON",
        "{\"a\" 1} | J006 1:6 | a colon is missing before this",
        "[1 2] | J006 1:4 | a comma is missing before this",
        "[1,2 | J006 1:5 | the file ends before the JSON does",
        "[\"b | J006 1:4 | the file ends before the JSON does",
        "[\"\\x\"] | J006 1:4 | this is not an escape that JSON knows",
        "[01] | J006 1:3 | this is not a number as JSON writes it",
        "[1} | J006 1:3 | this closes what was not opened, or something else is still open",
        "[foo] | J006 1:2 | this is not JSON",
        "// x | J006 1:1 | this is not JSON",
        "{} x | J006 1:4 | this is not JSON",
        "{} {} | J006 1:4 | something follows the end of the JSON",
        "[\"\\u001b\"] | J004 1:3 | the character U+001B is not allowed",
        "{\"\\u202e\":1} | J004 1:3 | the character U+202E is not allowed",
        "[\"a\\ud800\"] | J005 1:4 | U+D800 is only half of a character",
        "{\"a\":1,\"a\":2} | J007 1:8 | `a` is given twice in this object",
      })
  void faults(String json, String place, String message) {
    List<Diagnostic> findings = Trees.findings(json);
    assertThat(findings).extracting(Trees::brief).containsExactly(place);
    assertThat(findings.get(0).message()).isEqualTo(message);
  }

  @Test
  void anEmptyFileAndABlankOne() {
    assertThat(Trees.findings("")).extracting(Trees::brief).containsExactly("J006 1:1");
    assertThat(Trees.findings(" \n ")).extracting(Trees::brief).containsExactly("J006 1:1");
  }

  @Test
  void aStringThatIsNotClosedOnItsLine() {
    Diagnostic finding = Trees.findings("{\n \"a\": \"b\n}").get(0);
    assertThat(Trees.brief(finding)).isEqualTo("J006 2:9");
    assertThat(finding.message()).isEqualTo("this string is not closed on its line");
  }

  @Test
  void whatIsStillOpenIsShown() {
    Diagnostic finding = Trees.findings("{\"a\": [\n1").get(0);
    assertThat(finding.related().get(0).span().position()).hasToString("1:7");
  }

  @Test
  void bothPlacesOfADuplicateAreShown() {
    Diagnostic finding = Trees.findings("{\"a\":1,\n\"a\":2}").get(0);
    assertThat(finding.related().get(0).span().position()).hasToString("1:2");
  }

  @Test
  void severalFaultsAreFoundInOneFile() {
    assertThat(Trees.findings("{\"a\":\"\\u0007\",\"b\":[\"\\udc00\"],\"a\":1}"))
        .extracting(Trees::brief)
        .containsExactly("J004 1:7", "J005 1:21", "J007 1:30");
  }

  @Test
  void sixtyFourLevelsAreReadAndNoMore() {
    assertThat(Trees.findings("[".repeat(64) + "]".repeat(64))).isEmpty();
    for (int depth : new int[] {65, 600, 100_000}) {
      assertThat(Trees.findings("[".repeat(depth) + "]".repeat(depth)))
          .extracting(Trees::brief)
          .containsExactly("J008 1:65");
    }
  }

  @Test
  void everyValueKnowsItsPlace() {
    String json = "{ \"a\" : [ -1.5e3 , true,false ,null, \"x\\u0041\\n\" ,{ } ] }";
    JsonTree.Arr array = Peek.array(Peek.property(Trees.of(json), "a"));
    assertThat(json.substring(array.start(), array.end()))
        .isEqualTo("[ -1.5e3 , true,false ,null, \"x\\u0041\\n\" ,{ } ]");
    assertThat(array.items())
        .extracting(item -> json.substring(item.start(), item.end()))
        .containsExactly("-1.5e3", "true", "false", "null", "\"x\\u0041\\n\"", "{ }");
    JsonTree.Property property = Peek.object(Trees.of(json)).properties().get("a");
    assertThat(json.substring(property.nameStart(), property.nameEnd())).isEqualTo("\"a\"");
  }

  @Test
  void columnsCountCharactersAndNotTheirHalves() {
    assertThat(Trees.findings("[\"💧💧\" 1]")).extracting(Trees::brief).containsExactly("J006 1:7");
  }
}
