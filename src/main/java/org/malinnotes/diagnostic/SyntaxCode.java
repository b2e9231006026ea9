package org.malinnotes.diagnostic;

/** What can be wrong with a file before its content means anything: bytes, characters, JSON. */
public enum SyntaxCode implements Code {
  NOT_UTF8("J001", "the file is not UTF-8"),
  BYTE_ORDER_MARK("J002", "the file begins with a byte order mark"),
  OTHER_ENCODING("J003", "the file is UTF-16 or UTF-32"),
  CONTROL_CHARACTER("J004", "a control character"),
  LONE_SURROGATE("J005", "half a character"),
  NOT_JSON("J006", "the file is not JSON"),
  DUPLICATE_PROPERTY("J007", "a property is given twice"),
  TOO_DEEP("J008", "values nested too deep"),
  TOO_LARGE("J009", "the file is too large"),
  UNREADABLE("J010", "the file cannot be read");

  private final String id;
  private final String title;

  SyntaxCode(String id, String title) {
    this.id = id;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String title() {
    return title;
  }
}
