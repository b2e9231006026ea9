package org.malinnotes.diagnostic;

/** What can be wrong with well-formed JSON that is meant to be a story. */
public enum ShapeCode implements Code {
  UNKNOWN_PROPERTY("F001", "an unknown property"),
  MISSING_PROPERTY("F002", "a property is missing"),
  WRONG_TYPE("F003", "a value of the wrong type"),
  UNKNOWN_WORD("F004", "a word that is not one of the choices"),
  BAD_ID("F005", "an id of the wrong shape"),
  BAD_MOMENT("F006", "not a date"),
  DUPLICATE_ID("F007", "an id is used twice"),
  BAD_CONDITION("F008", "a condition that cannot be read"),
  OTHER_FORMAT("F009", "a format this program does not read"),
  NO_STORY("F010", "no story here"),
  NO_CHAPTER("F011", "a scene folder without a chapter"),
  GOTO_OR_DECISION("F012", "a scene needs a goto or a decision"),
  EMPTY("F013", "nothing where something is needed"),
  WITHOUT_DEPARTURE("F014", "a reason or a way back without a departure"),
  OUT_OF_RANGE("F015", "a number out of range"),
  STRAY_FILE("F016", "a file that nothing reads", Severity.WARNING);

  private final String id;
  private final String title;
  private final Severity severity;

  ShapeCode(String id, String title) {
    this(id, title, Severity.ERROR);
  }

  ShapeCode(String id, String title, Severity severity) {
    this.id = id;
    this.title = title;
    this.severity = severity;
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
