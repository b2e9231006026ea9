package org.malinnotes.save;

import org.jspecify.annotations.Nullable;

/** Leaves the reading of a save at the first fault; never leaves the codec. */
final class SaveFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String REPAIR =
      "Restore the file from a copy, or move it away and begin a new game.";

  private final transient SaveProblem problem;
  private final String place;

  private SaveFault(SaveProblem.Kind kind, String what, @Nullable Node at, String remedy) {
    super(what, null, false, false);
    this.problem = new SaveProblem(kind, what, "", remedy);
    this.place = at == null ? "" : at.place();
  }

  static SaveFault damaged(String what, @Nullable Node at) {
    return new SaveFault(SaveProblem.Kind.DAMAGED, what, at, REPAIR);
  }

  static SaveFault notASave(String what, @Nullable Node at) {
    return new SaveFault(
        SaveProblem.Kind.NOT_A_SAVE,
        what,
        at,
        "If it belongs to something else, keep saves in another folder with --saves DIR.");
  }

  static SaveFault newer(String format, Node at) {
    return new SaveFault(
        SaveProblem.Kind.NEWER,
        "The save was written by a newer version of the game, in format "
            + format
            + "; this version reads format "
            + SaveFile.FORMAT,
        at,
        "Play it with the newer version; nothing in it has been changed.");
  }

  SaveProblem problem() {
    return problem;
  }

  /** The line and column, or nothing. */
  String place() {
    return place;
  }
}
