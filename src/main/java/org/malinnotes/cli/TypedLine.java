package org.malinnotes.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads one answer typed at a plain question, and not a byte more. */
final class TypedLine {
  private static final int LONGEST = 1_000;

  private TypedLine() {}

  /** The line without its end; empty at the end of the input. */
  static String of(InputStream in) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST; ) {
        line.write(next);
        next = in.read();
      }
    } catch (IOException closed) {
      return "";
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
