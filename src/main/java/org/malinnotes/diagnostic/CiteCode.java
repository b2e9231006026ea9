package org.malinnotes.diagnostic;

/** The record against the reader's own copy of the source, and against its seal. */
public enum CiteCode implements Code {
  NOT_FOUND("C001", Severity.ERROR, "quotation not in the source"),
  ALTERED("C002", Severity.ERROR, "quotation altered"),
  OTHER_PAGE("C003", Severity.ERROR, "quotation on another page"),
  OTHER_NOTE("C004", Severity.ERROR, "footnote stands elsewhere"),
  TOO_CLOSE("C005", Severity.ERROR, "prose too close to the source"),
  ENTRY_CHANGED("C006", Severity.WARNING, "entry changed since it was sealed"),
  TEXT_CHANGED("C007", Severity.WARNING, "text changed since it was sealed"),
  PAGES_MISSING("C008", Severity.ERROR, "copy of the source with the wrong pages");

  private final String id;
  private final Severity severity;
  private final String title;

  CiteCode(String id, Severity severity, String title) {
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
