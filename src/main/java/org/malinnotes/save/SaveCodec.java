package org.malinnotes.save;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns a save into the bytes of its file and back. */
public final class SaveCodec {
  /** The largest file that is read, in bytes; thousands of times what play makes. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  private SaveCodec() {}

  /** The save as indented JSON in UTF-8, its keys always in the same order. */
  public static byte[] write(SaveFile save) {
    return SaveWriter.write(save);
  }

  /**
   * Reads what {@link #write} wrote. Never throws, whatever the bytes are: one problem says what is
   * wrong, where, and what to do.
   *
   * @param where the file's name, for the message
   */
  public static Attempt<SaveFile> read(byte[] bytes, String where) {
    try {
      return Attempt.of(SaveReader.read(SaveSyntax.parse(decode(bytes))));
    } catch (SaveFault fault) {
      String place = fault.place().isEmpty() ? where : where + ", " + fault.place();
      return Attempt.failed(fault.problem().at(place));
    }
  }

  private static String decode(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw SaveFault.notASave("The file is far too large for a save", null);
    }
    if (bytes.length == 0) {
      throw SaveFault.damaged("The file is empty", null);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw SaveFault.damaged("The save is damaged: it is not text in UTF-8", null);
    }
  }
}
