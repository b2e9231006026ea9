package org.malinnotes.diagnostic;

/** The story's own words: marks, length and names. */
public enum ProseCode implements Code {
  QUOTATION_MARK("P001", Severity.ERROR, "quotation mark in the story's own words"),
  LONG_SCENE("P002", Severity.ERROR, "scene too long before a decision"),
  LONG_DOCUMENT("P003", Severity.ERROR, "document too long"),
  LONG_REVEAL("P004", Severity.ERROR, "reveal too long"),
  LONG_PROLOGUE("P005", Severity.ERROR, "prologue too long"),
  LONG_LABEL("P006", Severity.ERROR, "label too long"),
  WIDE_PLATE("P007", Severity.ERROR, "map wider than 40 columns"),
  NOT_ASCII("P008", Severity.ERROR, "map for plain terminals with other characters"),
  TWO_SPELLINGS("P009", Severity.WARNING, "name written in two ways"),
  BROKEN_SENTENCE("P010", Severity.WARNING, "sentence broken by a block quotation"),
  PLATE_TAB("P011", Severity.ERROR, "map with a tab");

  private final String id;
  private final Severity severity;
  private final String title;

  ProseCode(String id, Severity severity, String title) {
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
