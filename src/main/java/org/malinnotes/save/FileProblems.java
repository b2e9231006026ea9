package org.malinnotes.save;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** The messages for what can go wrong with files. */
final class FileProblems {
  private FileProblems() {}

  static SaveProblem missing(SaveName name, Path folder) {
    return new SaveProblem(
        SaveProblem.Kind.MISSING,
        "There is no save “" + name.value() + "” in " + Printable.of(folder.toString()),
        "",
        "See which there are with: malin saves list.");
  }

  static SaveProblem badName(SaveName name) {
    return new SaveProblem(
        SaveProblem.Kind.BAD_NAME,
        "This system cannot spell a file called “" + name.value() + "”",
        "",
        "Use a name with plain letters a to z, digits and hyphens.");
  }

  static SaveProblem inUse(SaveName name) {
    return new SaveProblem(
        SaveProblem.Kind.IN_USE,
        "The save “" + name.value() + "” is being played in another window",
        "",
        "Close that game first, or play under another name with --save NAME.");
  }

  static SaveProblem tooLarge(String file) {
    return new SaveProblem(
        SaveProblem.Kind.NOT_A_SAVE,
        "The file is far too large for a save",
        Printable.of(file),
        "If it belongs to something else, keep saves in another folder with --saves DIR.");
  }

  static SaveProblem unreadable(Path file, String reason) {
    return new SaveProblem(
        SaveProblem.Kind.UNREADABLE,
        "The save cannot be read: " + reason,
        Printable.of(file.toString()),
        "Check the rights of the file and its folder.");
  }

  static SaveProblem unwritable(Path folder, Exception cause) {
    return new SaveProblem(
        SaveProblem.Kind.UNWRITABLE,
        "The game cannot be saved there: " + reason(cause),
        Printable.of(folder.toString()),
        "Free some space or name another folder with --saves DIR.");
  }

  /** Why, in words, and never a class name. */
  static String reason(Exception cause) {
    if (cause instanceof AccessDeniedException || cause instanceof SecurityException) {
      return "access is denied";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "a file stands where the folder should be";
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return "the disk is read-only";
    }
    String reason =
        cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
    return reason == null ? "the system gives no reason" : Printable.of(reason);
  }
}
