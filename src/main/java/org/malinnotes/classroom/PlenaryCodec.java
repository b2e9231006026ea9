package org.malinnotes.classroom;

import org.malinnotes.save.Attempt;
import org.malinnotes.save.FileSort;
import org.malinnotes.save.JsonFile;

/** Turns a plenary lesson into the bytes of its file and back. */
public final class PlenaryCodec {
  /** The sort of file that holds one. */
  public static final FileSort SORT =
      new FileSort(
          "plenary file",
          Plenary.KIND,
          Plenary.FORMAT,
          1,
          "lesson",
          "in use",
          "the lesson goes on from the copy kept one screen before",
          new FileSort.Remedies(
              "Restore it from a copy, or begin afresh with --new, which keeps it under another"
                  + " name.",
              "Move it away, or name another class with --class NAME.",
              "Use the newer version; nothing in it has been changed.",
              "It is written when the lesson is played: malin class run LESSON.",
              "Close that window first, or name another class with --class NAME.",
              "Check the rights of the file and its folder.",
              "Free some space or name another folder with --saves DIR."));

  private PlenaryCodec() {}

  /** The lesson as indented JSON in UTF-8, its keys always in the same order. */
  public static byte[] write(Plenary plenary) {
    return JsonFile.write(SORT, json -> new PlenaryWriter(json).plenary(plenary));
  }

  /**
   * Reads what {@link #write} wrote. Never throws, whatever the bytes are: one problem says what is
   * wrong, where, and what to do. It may still not fit the lesson.
   *
   * @param where the file's name, for the message
   */
  public static Attempt<Plenary> read(byte[] bytes, String where) {
    return JsonFile.read(SORT, bytes, where, PlenaryReader::read);
  }
}
