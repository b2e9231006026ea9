package org.malinnotes.save;

import org.jspecify.annotations.Nullable;

/** Leaves the reading of a file at the first fault; never leaves {@link JsonFile}. */
public final class FileFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SaveProblem.Kind kind;
  private final String before;
  private final String after;
  private final String place;

  /** The message is what comes before the noun of the sort of file, the noun, and what follows. */
  private FileFault(SaveProblem.Kind kind, String before, String after, @Nullable Node at) {
    super(before + "file" + after, null, false, false);
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.place = at == null ? "" : at.place();
  }

  /** The file does not hold what it should. */
  public static FileFault damaged(String what, @Nullable Node at) {
    return new FileFault(SaveProblem.Kind.DAMAGED, "The ", " is damaged: " + what, at);
  }

  /** The file holds something that can be said only of the whole: {@code The save holds …}. */
  static FileFault holding(String what, @Nullable Node at) {
    return new FileFault(SaveProblem.Kind.DAMAGED, "The ", " holds " + what, at);
  }

  static FileFault cut(Node at) {
    return new FileFault(
        SaveProblem.Kind.DAMAGED, "The ", " is cut short: the file ends too early", at);
  }

  static FileFault empty() {
    return new FileFault(SaveProblem.Kind.DAMAGED, "The ", " is empty", null);
  }

  static FileFault foreign() {
    return new FileFault(SaveProblem.Kind.NOT_A_SAVE, "The file is not a ", " of this game", null);
  }

  static FileFault tooLarge() {
    return new FileFault(SaveProblem.Kind.NOT_A_SAVE, "The file is far too large for a ", "", null);
  }

  static FileFault newer(int format, int known, Node at) {
    return new FileFault(
        SaveProblem.Kind.NEWER,
        "The ",
        " was written by a newer version of the game, in format "
            + format
            + "; this version reads format "
            + known,
        at);
  }

  /** The fault as it is told of a file of this sort. */
  SaveProblem problem(FileSort sort, String where) {
    return new SaveProblem(
            kind,
            before + sort.noun() + after,
            "",
            switch (kind) {
              case NOT_A_SAVE -> sort.remedies().foreign();
              case NEWER -> sort.remedies().newer();
              default -> sort.remedies().damaged();
            })
        .at(place.isEmpty() ? where : where + ", " + place);
  }
}
