package org.malinnotes.classroom;

import org.malinnotes.save.Attempt;
import org.malinnotes.save.FileSort;
import org.malinnotes.save.JsonFile;

/** Turns a result into the bytes of its file and back. */
public final class ResultCodec {
  /** The only format so far. */
  public static final int FORMAT = 1;

  /** The sort of file that holds one. */
  public static final FileSort SORT =
      new FileSort(
          "result file",
          "malin-notes result",
          FORMAT,
          1,
          "lesson",
          "in use",
          "the lesson goes on from the copy kept before the last answer",
          new FileSort.Remedies(
              "Restore the file from a copy, or move it away and begin the lesson again.",
              "It is left as it is; name another file with --out FILE.",
              "Use the newer version; nothing in it has been changed.",
              "It is written when the lesson is played: malin play --lesson LESSON --as PSEUDONYM.",
              "Close that window first, or play under another pseudonym.",
              "Check the rights of the file and its folder.",
              "Free some space or name another file with --out FILE."));

  private ResultCodec() {}

  /** The result as indented JSON in UTF-8, its keys always in the same order. */
  public static byte[] write(Result result) {
    return JsonFile.write(SORT, json -> new ResultWriter(json).result(result));
  }

  /**
   * Reads what {@link #write} wrote. Never throws, whatever the bytes are: one problem says what is
   * wrong, where, and what to do. It may still be of another lesson, or not fit its own events.
   *
   * @param where the file's name, for the message
   */
  public static Attempt<Result> read(byte[] bytes, String where) {
    return JsonFile.read(SORT, bytes, where, ResultReader::read);
  }
}
