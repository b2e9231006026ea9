package org.malinnotes.diagnostic;

/** Names that lead nowhere, and things that nothing leads to. */
public enum ReferenceCode implements Code {
  UNKNOWN_TARGET("R001", Severity.ERROR, "goto leads to nothing"),
  UNKNOWN_SCENE("R002", Severity.ERROR, "no such scene"),
  UNKNOWN_ENDING("R003", Severity.ERROR, "no such ending"),
  UNKNOWN_SEAT("R004", Severity.ERROR, "no such seat"),
  UNKNOWN_PERSON("R005", Severity.ERROR, "no such person"),
  UNKNOWN_DOCUMENT("R006", Severity.ERROR, "no such document"),
  UNKNOWN_ENTRY("R007", Severity.ERROR, "no such entry of the record"),
  UNKNOWN_VARIABLE("R008", Severity.ERROR, "no such variable"),
  UNKNOWN_OPTION("R009", Severity.ERROR, "no such option"),
  UNKNOWN_CHAPTER("R010", Severity.ERROR, "no such chapter"),
  UNKNOWN_MEASURE("R011", Severity.ERROR, "no such measure"),
  UNKNOWN_VALUE("R012", Severity.ERROR, "no such value of the measure"),
  MALFORMED_QUOTE("R013", Severity.ERROR, "malformed reference to the record"),
  UNUSED_DOCUMENT("R014", Severity.WARNING, "document offered nowhere"),
  UNUSED_ENTRY("R015", Severity.WARNING, "entry of the record used nowhere"),
  UNUSED_VARIABLE("R016", Severity.WARNING, "variable that nothing reads");

  private final String id;
  private final Severity severity;
  private final String title;

  ReferenceCode(String id, Severity severity, String title) {
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
