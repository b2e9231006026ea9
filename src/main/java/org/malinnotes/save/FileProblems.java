package org.malinnotes.save;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** The messages for what can go wrong with files. */
final class FileProblems {
  /** Why a file cannot be there. */
  static final String BLOCKED = "a file stands where the folder should be";

  private FileProblems() {}

  /** There is no such file. */
  static SaveProblem missing(FileSort sort, String title, Path folder) {
    return new SaveProblem(
        SaveProblem.Kind.MISSING,
        "There is no " + sort.noun() + " “" + title + "” in " + Printable.of(folder.toString()),
        "",
        sort.remedies().missing());
  }

  static SaveProblem badName(SaveName name) {
    return new SaveProblem(
        SaveProblem.Kind.BAD_NAME,
        "This system cannot spell a file called “" + name.value() + "”",
        "",
        "Use a name with plain letters a to z, digits and hyphens.");
  }

  static SaveProblem inUse(FileSort sort, String title) {
    return new SaveProblem(
        SaveProblem.Kind.IN_USE,
        "The " + sort.noun() + " “" + title + "” is " + sort.busy() + " in another window",
        "",
        sort.remedies().busy());
  }

  static SaveProblem tooLarge(FileSort sort, String file) {
    return FileFault.tooLarge().problem(sort, file);
  }

  static SaveProblem unreadable(FileSort sort, Path file, String reason) {
    return new SaveProblem(
        SaveProblem.Kind.UNREADABLE,
        "The " + sort.noun() + " cannot be read: " + reason,
        Printable.of(file.toString()),
        sort.remedies().unreadable());
  }

  static SaveProblem unwritable(FileSort sort, Path folder, Exception cause) {
    return new SaveProblem(
        SaveProblem.Kind.UNWRITABLE,
        "The " + sort.written() + " cannot be saved there: " + reason(cause),
        Printable.of(folder.toString()),
        sort.remedies().unwritable());
  }

  /** Why, in words, and never a class name. */
  static String reason(Exception cause) {
    if (cause instanceof AccessDeniedException || cause instanceof SecurityException) {
      return "access is denied";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return BLOCKED;
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return "the disk is read-only";
    }
    if (cause instanceof NoSuchFileException) {
      return "no file can be made there";
    }
    String reason =
        cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
    return reason == null ? "the system gives no reason" : Printable.of(reason);
  }
}
