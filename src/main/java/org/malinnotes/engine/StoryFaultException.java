package org.malinnotes.engine;

/** A story that was played unchecked led nowhere: the message names the fault in its own terms. */
public final class StoryFaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault, told as a clause such as {@code the scene x leads to y, which does not exist}. */
  public StoryFaultException(String message) {
    super(message);
  }
}
