package org.malinnotes.workbench.sarif;

import java.util.List;
import java.util.Locale;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.text.Span;
import org.malinnotes.workbench.Json;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as one SARIF 2.1.0 log. Every finding is in it, at least with a file, since code
 * hosts show nothing without one: a finding about the whole story is placed at its {@code
 * story.json}.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String command;
  private final String version;
  private final SarifPlaces places;

  /**
   * A report of one command.
   *
   * @param command what found the findings, such as {@code check}: reports of different commands
   *     stand beside each other at a code host
   * @param version the program's version
   */
  public SarifReport(String command, String version, SarifPlaces places) {
    this.command = command;
    this.version = version;
    this.places = places;
  }

  /** The log, in ASCII. */
  public String text(List<Diagnostic> findings) {
    SarifRules rules = SarifRules.of(findings);
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          run(json, findings, rules);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void run(JsonGenerator json, List<Diagnostic> findings, SarifRules rules) {
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "malin");
    json.writeStringProperty("version", version);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectPropertyStart("automationDetails");
    json.writeStringProperty("id", "malin-" + command + "/");
    json.writeEndObject();
    places.writeBase(json);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    Fingerprints fingerprints = new Fingerprints();
    for (Diagnostic finding : findings) {
      result(json, finding, rules, fingerprints.of(finding));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Diagnostic finding, SarifRules rules, String print) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.code().id());
    json.writeNumberProperty("ruleIndex", rules.index(finding.code()));
    json.writeStringProperty("level", finding.code().severity().word());
    message(json, sentences(finding));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    place(json, finding);
    json.writeEndObject();
    json.writeEndArray();
    related(json, finding.related());
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("malinFinding/v1", print);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What is found about a folder is shown where it is named, since no code host shows folders. */
  private void place(JsonGenerator json, Diagnostic finding) {
    if (finding.span() == null && !finding.related().isEmpty()) {
      Span named = finding.related().get(0).span();
      places.write(json, named.file().name(), named);
    } else {
      places.write(json, finding.file(), finding.span());
    }
  }

  private void related(JsonGenerator json, List<Diagnostic.Related> related) {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      json.writeStartObject();
      json.writeNumberProperty("id", i + 1);
      message(json, sentence(related.get(i).message()));
      places.write(json, related.get(i).span().file().name(), related.get(i).span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void message(JsonGenerator json, String text) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", SarifText.of(text));
    json.writeEndObject();
  }

  private static String sentences(Diagnostic finding) {
    String message = sentence(finding.message());
    return finding.help() == null ? message : message + " " + sentence(finding.help());
  }

  /** Findings are told in the middle of a line; a code host shows them by themselves. */
  static String sentence(String words) {
    String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
  }
}
