package org.malinnotes.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines of UTF-8 from a stream, never holding more of one than is allowed. */
final class BoundedLines {
  private final Reader reader;
  private final int longest;
  private boolean afterReturn;

  /**
   * Lines of a stream.
   *
   * @param longest how many UTF-16 units of a line are kept
   */
  BoundedLines(InputStream in, int longest) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.longest = longest;
  }

  /**
   * The next line or the end. Bytes that are no UTF-8 become U+FFFD; a line may end with LF, CR LF
   * or CR, and the last need not end.
   *
   * @throws UncheckedIOException if the stream breaks
   */
  Input next() {
    try {
      return read();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Input read() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean cut = false;
    boolean any = false;
    for (int unit = first(); unit != -1; unit = reader.read()) {
      any = true;
      if (unit == '\n' || unit == '\r') {
        afterReturn = unit == '\r';
        break;
      }
      cut |= line.length() >= longest;
      if (!cut) {
        line.append((char) unit);
      }
    }
    return any ? new Input.Line(line.toString(), cut) : new Input.EndOfInput();
  }

  /** The line's first unit; the LF of a CR LF belongs to the line before. */
  private int first() throws IOException {
    int unit = reader.read();
    boolean skip = afterReturn && unit == '\n';
    afterReturn = false;
    return skip ? reader.read() : unit;
  }
}
