package org.malinnotes.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Input between whose pieces something happens on the disk. */
final class Midway extends InputStream {
  /** What happens. */
  interface Deed {
    void run() throws IOException;
  }

  private final Object[] parts;
  private int next;
  private InputStream typed = InputStream.nullInputStream();

  /**
   * Of texts and deeds, in turn.
   *
   * @param first typed before anything happens
   */
  Midway(String first, Deed deed, String then, Deed other, String last) {
    this.parts = new Object[] {first, deed, then, other, last};
  }

  @Override
  public int read() throws IOException {
    int read = typed.read();
    while (read < 0 && next < parts.length) {
      Object part = parts[next++];
      if (part instanceof Deed) {
        ((Deed) part).run();
      } else {
        typed = new ByteArrayInputStream(((String) part).getBytes(StandardCharsets.UTF_8));
        read = typed.read();
      }
    }
    return read;
  }

  /** One byte at a time, so that nothing is read before its deed is done. */
  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int read = most == 0 ? 0 : read();
    if (read < 0 || most == 0) {
      return read;
    }
    bytes[from] = (byte) read;
    return 1;
  }
}
