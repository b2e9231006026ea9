package org.malinnotes.cli;

/** Something that the user should read and can mend; printed without a stack trace. */
final class ComplaintException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  ComplaintException(String message) {
    this(message, Exit.FOUND);
  }

  ComplaintException(String message, int code) {
    super(message);
    this.code = code;
  }

  int code() {
    return code;
  }
}
