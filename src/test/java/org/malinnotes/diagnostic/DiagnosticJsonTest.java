package org.malinnotes.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticJsonTest {
  private static JsonNode read(Diagnostic... findings) {
    return JsonMapper.shared().readTree(String.join("\n", DiagnosticJson.lines(List.of(findings))));
  }

  @Test
  void isAnEmptyArrayWithoutFindings() {
    assertThat(read().size()).isZero();
  }

  @Test
  void givesPlaceCodeAndWords() {
    String content = "{\n  \"łódź\": \"diger\"\n}";
    Span span = new Span(new SourceFile("a.json", content), 12, 19);
    Diagnostic finding =
        Diagnostic.at(ReferenceCode.UNKNOWN_TARGET, span, "no scene", "did you mean digger?")
            .with(span, "again");
    JsonNode node = read(finding, finding).get(1);
    assertThat(node.get("file").asString()).isEqualTo("a.json");
    assertThat(node.get("line").asInt()).isEqualTo(2);
    assertThat(node.get("column").asInt()).isEqualTo(11);
    assertThat(node.get("endLine").asInt()).isEqualTo(2);
    assertThat(node.get("endColumn").asInt()).isEqualTo(18);
    assertThat(node.get("code").asString()).isEqualTo("R001");
    assertThat(node.get("severity").asString()).isEqualTo("error");
    assertThat(node.get("message").asString()).isEqualTo("no scene");
    assertThat(node.get("help").asString()).isEqualTo("did you mean digger?");
    assertThat(node.get("related").get(0).get("message").asString()).isEqualTo("again");
    assertThat(node.get("related").get(0).get("column").asInt()).isEqualTo(11);
  }

  @Test
  void givesNullForWhatIsNotThere() {
    JsonNode node = read(Diagnostic.about(CiteCode.TEXT_CHANGED, "", "changed", null)).get(0);
    assertThat(node.get("file").asString()).isEmpty();
    assertThat(node.get("line").isNull()).isTrue();
    assertThat(node.get("endColumn").isNull()).isTrue();
    assertThat(node.get("help").isNull()).isTrue();
  }

  @Test
  void escapesEverythingButPlainCharacters() {
    String message = "\"\\/\b\f\n\r\t\u0000\u001b\u007f\u009b\u2028łódź \ud83d\udc10 \ud800";
    Diagnostic finding = Diagnostic.about(CiteCode.TEXT_CHANGED, "a\n.json", message, message);
    List<String> lines = DiagnosticJson.lines(List.of(finding));
    assertThat(String.join("", lines)).matches("[ -~]+");
    assertThat(read(finding).get(0).get("message").asString()).isEqualTo(message);
    assertThat(read(finding).get(0).get("file").asString()).isEqualTo("a\n.json");
  }
}
