package org.malinnotes.workbench.ink;

/** Ink source as it grows, line by line. */
final class InkLines {
  private static final String STEP = "    ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** One line of source. */
  void add(String line) {
    text.append(STEP.repeat(depth)).append(line).append('\n');
  }

  /** An empty line. */
  void gap() {
    text.append('\n');
  }

  /** What is added from here on stands one step further in. */
  void in() {
    depth++;
  }

  /** Ends {@link #in}. */
  void out() {
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
