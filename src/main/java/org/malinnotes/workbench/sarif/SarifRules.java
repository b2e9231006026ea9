package org.malinnotes.workbench.sarif;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.CodePage;
import org.malinnotes.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;

/** The codes of some findings as SARIF's rules, in the order of their ids. */
final class SarifRules {
  private final List<Code> codes;

  private SarifRules(List<Code> codes) {
    this.codes = codes;
  }

  /** The rules that these findings break. */
  static SarifRules of(List<Diagnostic> findings) {
    return new SarifRules(
        findings.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted(Comparator.comparing(Code::id))
            .toList());
  }

  /** Where a code stands among them. */
  int index(Code code) {
    return codes.indexOf(code);
  }

  /** Writes them as the property {@code rules}. */
  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    for (Code code : codes) {
      json.writeStartObject();
      json.writeStringProperty("id", code.id());
      json.writeStringProperty("name", name(code.title()));
      json.writeObjectPropertyStart("shortDescription");
      json.writeStringProperty("text", SarifReport.sentence(code.title()));
      json.writeEndObject();
      CodePage.of(code.id()).ifPresent(page -> help(json, page));
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", code.severity().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void help(JsonGenerator json, String page) {
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", SarifText.of(page));
    json.writeStringProperty("markdown", page);
    json.writeEndObject();
  }

  /** A title as one word, as the format advises: {@code OptionWithoutADeparture}. */
  private static String name(String title) {
    StringBuilder name = new StringBuilder();
    for (String word : title.split("[^\\p{L}\\p{N}]+")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
