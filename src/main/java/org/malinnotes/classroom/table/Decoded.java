package org.malinnotes.classroom.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file as a spreadsheet may have saved it: UTF-8 with or without a byte-order mark,
 * or UTF-16 with one.
 *
 * @param mark the byte-order mark, as a character; empty if there was none
 */
public record Decoded(String text, String mark, Charset charset) {
  private static final String MARK = "\uFEFF";

  /** The text; empty for bytes that are none in these encodings. */
  public static Optional<Decoded> of(byte[] bytes) {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(
          text.startsWith(MARK)
              ? new Decoded(text.substring(1), MARK, charset)
              : new Decoded(text, "", charset));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  /** Whether it was UTF-8. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }
}
