package org.malinnotes.cli;

/** The exit codes. */
final class Exit {
  /** Done. */
  static final int OK = 0;

  /** Something was found wrong: a story, a save, a file. */
  static final int FOUND = 1;

  /** The command line was wrong. */
  static final int USAGE = 2;

  private Exit() {}
}
