package org.malinnotes.save;

/**
 * Something that is wrong with a save, or with the place where saves are kept. Safe to print: holds
 * no control characters.
 *
 * @param what the fault, as a sentence without its full stop
 * @param where the file, and the line and column where known; empty when it is about no file
 * @param remedy what the player can do, as a sentence; empty when nothing need be done
 */
public record SaveProblem(Kind kind, String what, String where, String remedy) {
  /** The kinds of fault, for a caller that treats them differently. */
  public enum Kind {
    /** The name cannot be used for a save. */
    BAD_NAME,
    /** There is no save of that name. */
    MISSING,
    /** Not JSON, or not what a save holds. */
    DAMAGED,
    /** JSON or text, but no save. */
    NOT_A_SAVE,
    /** Written by a later version of the program. */
    NEWER,
    /** Belongs to another story. */
    FOREIGN,
    /** The story no longer has what the save needs even to begin. */
    STORY_CHANGED,
    /** The main file could not be used and the previous generation was read instead. */
    RECOVERED,
    /** Another game is playing it. */
    IN_USE,
    /** The file or folder cannot be read. */
    UNREADABLE,
    /** The file or folder cannot be written. */
    UNWRITABLE
  }

  /** Everything in one line: where, what, and what to do. */
  public String message() {
    String place = where.isEmpty() ? "" : where + ": ";
    return place + what + "." + (remedy.isEmpty() ? "" : " " + remedy);
  }

  /** The same fault at a place. */
  public SaveProblem at(String place) {
    return new SaveProblem(kind, what, Printable.of(place), remedy);
  }
}
