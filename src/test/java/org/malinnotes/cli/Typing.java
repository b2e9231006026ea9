package org.malinnotes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/** Input that comes line by line; something may happen before a line does. */
final class Typing extends InputStream {
  /** What happens before a line. */
  interface Happening {
    void happen() throws IOException;
  }

  private record Step(Happening before, String line) {}

  private final Queue<Step> steps = new ArrayDeque<>();
  private byte[] line = new byte[0];
  private int at;

  /** Then this line. */
  Typing line(String typed) {
    return after(() -> {}, typed);
  }

  /** Then something happens, and this line comes. */
  Typing after(Happening happening, String typed) {
    steps.add(new Step(happening, typed + "\n"));
    return this;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int first = read();
    if (first < 0) {
      return -1;
    }
    into[from] = (byte) first;
    int more = Math.min(most - 1, line.length - at);
    System.arraycopy(line, at, into, from + 1, more);
    at += more;
    return more + 1;
  }

  @Override
  public int read() throws IOException {
    if (at == line.length) {
      Step step = steps.poll();
      if (step == null) {
        return -1;
      }
      step.before().happen();
      line = step.line().getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return line[at++] & 0xFF;
  }
}
