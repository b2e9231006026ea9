package org.malinnotes.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.text.Columns;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;

class DiagnosticPrinterTest {
  private final DiagnosticPrinter printer = new DiagnosticPrinter(80);

  private static Span span(String name, String content, String what) {
    int start = content.indexOf(what);
    return new Span(new SourceFile(name, content), start, start + what.length());
  }

  private static Diagnostic at(Span span) {
    return Diagnostic.at(ReferenceCode.UNKNOWN_TARGET, span, "there is no scene diger", null);
  }

  private List<String> printed(String content, String what) {
    return printer.lines(at(span("a.json", content, what)));
  }

  @Test
  void showsPlaceMessageLineCaretRelatedPlacesAndHelp() {
    Span first = span("endings.json", "{\n  \"record\": true\n}", "true");
    Diagnostic finding =
        Diagnostic.at(
                ReferenceCode.UNKNOWN_TARGET,
                span("scenes/market.json", "{\n  \"goto\": \"diger\"\n}\n", "\"diger\""),
                "there is no scene or ending diger",
                "did you mean digger?")
            .with(first, "another place");
    assertThat(printer.lines(finding))
        .containsExactly(
            "scenes/market.json:2:11: error[R001]: there is no scene or ending diger",
            "    2 |   \"goto\": \"diger\"",
            "      |           ^^^^^^^",
            "endings.json:2:13: another place",
            "    2 |   \"record\": true",
            "      |             ^^^^",
            "help: did you mean digger?");
  }

  @Test
  void namesTheFileOrNothingWhereThereIsNoPlace() {
    assertThat(
            printer.lines(Diagnostic.about(CiteCode.TEXT_CHANGED, "endings.json", "changed", null)))
        .containsExactly("endings.json: warning[C007]: changed");
    assertThat(printer.lines(Diagnostic.about(CiteCode.TEXT_CHANGED, "", "changed", "seal it")))
        .containsExactly("warning[C007]: changed", "help: seal it");
  }

  @Test
  void setsTabsToColumns() {
    assertThat(printed("\t\"a\":\tx", "x"))
        .endsWith("    1 |     \"a\":    x", "      |             ^");
  }

  @Test
  void countsWideCharactersAndCombiningMarks() {
    assertThat(printed("\"日本\": x", "x")).endsWith("    1 | \"日本\": x", "      |         ^");
    assertThat(printed("\"e\u0301\": x", "x")).endsWith("    1 | \"e\u0301\": x", "      |      ^");
    assertThat(printed("\"日本\"", "日本")).endsWith("    1 | \"日本\"", "      |  ^^^^");
  }

  @Test
  void showsWhatWouldDriveATerminal() {
    assertThat(printed("\"\u001b[2J\u202e\u0007\": x", "x"))
        .endsWith(
            "    1 | \"<U+001B>[2J<U+202E><U+0007>\": x",
            "      |                                ^");
    Diagnostic finding =
        Diagnostic.about(ReferenceCode.UNKNOWN_TARGET, "a\u001b.json", "no \u009b1m", "\ud800");
    assertThat(printer.lines(finding))
        .containsExactly("a<U+001B>.json: error[R001]: no <U+009B>1m", "help: <U+D800>");
  }

  @Test
  void cutsALongLineAroundWhatIsMeant() {
    String line = "a ".repeat(100) + "HERE" + " z".repeat(100);
    List<String> lines = printed(line, "HERE");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("    1 | ...").endsWith("...").contains("HERE");
    assertThat(Columns.of(lines.get(1))).isLessThanOrEqualTo(80).isGreaterThan(75);
    assertThat(lines.get(2).indexOf("^^^^")).isEqualTo(lines.get(1).indexOf("HERE"));
  }

  @Test
  void looksAtLittleOfALineOfMegabytes() {
    String line = "x".repeat(5_000_000) + "HERE" + "\ud83d\udc10".repeat(2_000_000);
    List<String> lines = printed(line, "HERE");
    assertThat(Columns.of(lines.get(1))).isLessThanOrEqualTo(80);
    assertThat(lines.get(2).indexOf("^^^^")).isEqualTo(lines.get(1).indexOf("HERE"));
  }

  @Test
  void marksOnlyTheFirstLineOfAPlaceOverSeveral() {
    assertThat(printed("a: [\n  1,\n  2\n]", "[\n  1,\n  2\n]"))
        .endsWith("    1 | a: [", "      |    ^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "ab\n", "ab\r\n", "ab\r\n\r\n"})
  void marksTheEndOfALineAndOfAFile(String content) {
    SourceFile file = new SourceFile("a.json", content);
    for (int offset = 2; offset <= content.length(); offset++) {
      List<String> lines = printer.lines(at(new Span(file, offset, offset)));
      assertThat(lines.get(2)).matches(" +\\| {0,3}\\^");
    }
  }

  @Test
  void keepsItsShapeOnANarrowTerminal() {
    DiagnosticPrinter narrow = new DiagnosticPrinter(1);
    String line = "a ".repeat(100) + "HERE";
    assertThat(narrow.lines(at(span("a.json", line, "HERE"))).get(1)).contains("HERE");
  }
}
