package org.malinnotes.workbench.graph;

/** What a node of the graph stands for. */
public enum Form {
  /** A scene; its shape tells the chair. */
  SCENE("scene"),
  /** An ending that is not history's. */
  ENDING("ending"),
  /** History's own ending. */
  HISTORY("history’s ending"),
  /** The way out of a chapter. */
  EXIT("end of a chapter"),
  /** A scene of a chapter that is not drawn. */
  ELSEWHERE("scene of another chapter"),
  /** A name that the story does not have. */
  UNKNOWN("unknown name");

  private final String words;

  Form(String words) {
    this.words = words;
  }

  /** What it is, for a legend. */
  public String words() {
    return words;
  }
}
