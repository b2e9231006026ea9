package org.malinnotes.diagnostic;

/** The rules of evidence, which bind a story that declares a source. */
public enum EvidenceCode implements Code {
  NO_RECORD("E001", Severity.ERROR, "decision that names nothing from the record"),
  PAGES("E002", Severity.ERROR, "page outside the source"),
  LONG_ENTRY("E003", Severity.ERROR, "quotation of more than 60 words"),
  MUCH_QUOTED("E004", Severity.ERROR, "more than 7,000 words quoted"),
  NO_CITATION("E005", Severity.ERROR, "statement without its evidence"),
  NO_VOICE("E006", Severity.ERROR, "voiced option without a voice"),
  NO_BECAUSE("E007", Severity.ERROR, "departure without a because"),
  UNLABELLED("E008", Severity.ERROR, "off the record without basis or because"),
  UNLABELLED_PARAGRAPH("E009", Severity.ERROR, "paragraph off the record without a basis"),
  COUNTERFACTUAL("E010", Severity.ERROR, "counterfactual decision with a record"),
  NO_ANALOGY("E011", Severity.ERROR, "counterfactual decision without an analogy"),
  NOT_COUNTERFACTUAL("E012", Severity.ERROR, "decision on the wrong side of a departure"),
  NOT_KNOWN("E013", Severity.ERROR, "document that the seat could not know"),
  FUTURE_QUOTE("E014", Severity.ERROR, "quotation from the future before the order"),
  GIVEN_AWAY("E015", Severity.ERROR, "the record given away before the order"),
  HINDSIGHT("E016", Severity.ERROR, "hindsight in a reveal"),
  COST_MEASURE("E017", Severity.ERROR, "not exactly one measure of human cost"),
  COST_FIGURE("E018", Severity.ERROR, "invented figure of human cost"),
  BASIS("E019", Severity.ERROR, "outcome whose basis does not fit"),
  TWICE("E020", Severity.ERROR, "quotation registered twice"),
  SPEAKER("E021", Severity.ERROR, "speaker that does not fit the kind of entry");

  private final String id;
  private final Severity severity;
  private final String title;

  EvidenceCode(String id, Severity severity, String title) {
    this.id = id;
    this.severity = severity;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }
}
