package org.malinnotes.save;

/** Turns a save into the bytes of its file and back. */
public final class SaveCodec {
  /** The largest file that is read, in bytes; thousands of times what play makes. */
  public static final int MOST_BYTES = JsonFile.MOST_BYTES;

  private SaveCodec() {}

  /** The save as indented JSON in UTF-8, its keys always in the same order. */
  public static byte[] write(SaveFile save) {
    return JsonFile.write(FileSort.SAVE, json -> new SaveWriter(json).save(save));
  }

  /**
   * Reads what {@link #write} wrote. Never throws, whatever the bytes are: one problem says what is
   * wrong, where, and what to do.
   *
   * @param where the file's name, for the message
   */
  public static Attempt<SaveFile> read(byte[] bytes, String where) {
    return JsonFile.read(FileSort.SAVE, bytes, where, SaveReader::read);
  }
}
