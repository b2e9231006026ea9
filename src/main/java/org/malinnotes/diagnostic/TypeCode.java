package org.malinnotes.diagnostic;

/** Conditions, effects and start values against the variables they are about. */
public enum TypeCode implements Code {
  NOT_A_FLAG("T001", Severity.ERROR, "number used as a flag"),
  NOT_A_NUMBER("T002", Severity.ERROR, "flag compared with a number"),
  NEVER_HOLDS("T003", Severity.WARNING, "condition that can never hold"),
  ALWAYS_HOLDS("T004", Severity.WARNING, "condition that always holds"),
  ADDS_TO_FLAG("T005", Severity.ERROR, "number added to a flag"),
  SETS_NUMBER("T006", Severity.ERROR, "number set like a flag"),
  NO_CHANGE("T007", Severity.WARNING, "effect that is larger than the scale, or nothing"),
  OUT_OF_BOUNDS("T008", Severity.ERROR, "value outside the bounds"),
  LEVELS("T009", Severity.ERROR, "not one word for each value");

  private final String id;
  private final Severity severity;
  private final String title;

  TypeCode(String id, Severity severity, String title) {
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
