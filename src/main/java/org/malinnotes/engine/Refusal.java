package org.malinnotes.engine;

/** Why an event cannot be taken in a state. */
public enum Refusal {
  /** The engine waits for something else. */
  OUT_OF_TURN("the game was not waiting for that"),
  /** The decision has no such option. */
  NO_SUCH_OPTION("that option does not exist here"),
  /** The option is closed. */
  OPTION_CLOSED("that option is not open here"),
  /** A document is not offered, named twice, or one too many. */
  BAD_DOCUMENTS("those documents cannot be cited here"),
  /** The certainty is not one of the bands above chance. */
  BAD_CERTAINTY("that certainty is not one of the bands offered");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /** The reason as a clause. */
  public String words() {
    return words;
  }
}
