package org.malinnotes.story;

import java.util.NoSuchElementException;

/** A story was asked for something it does not have, which a checked story never causes. */
public final class UnknownNameException extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  /** For a name in the story's own spelling. */
  public UnknownNameException(String name) {
    super("it names " + name + ", which does not exist");
  }
}
