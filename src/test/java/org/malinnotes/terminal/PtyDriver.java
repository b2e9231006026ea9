package org.malinnotes.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.junit.jupiter.api.Assumptions;

/**
 * A program on a pseudo-terminal of its own, driven by keys. The terminal is its controlling one,
 * so that Ctrl-C and changes of size arrive as signals. Needs {@code setsid}, as Linux has it; a
 * test that starts one is skipped elsewhere.
 */
public final class PtyDriver implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final JniNativePty pty;
  private final Process process;
  private final StringBuilder raw = new StringBuilder();
  private int seen;
  private boolean drained;

  private PtyDriver(JniNativePty pty, Process process) {
    this.pty = pty;
    this.process = process;
    Thread pump = new Thread(this::pump, "pty");
    pump.setDaemon(true);
    pump.start();
    process.onExit().thenRun(this::drain);
  }

  /** Starts a command on a terminal of the given size, with some variables changed. */
  public static PtyDriver start(
      int columns, int rows, Map<String, String> environment, List<String> command)
      throws IOException {
    Path setsid = Path.of("/usr/bin/setsid");
    Assumptions.assumeTrue(Files.isExecutable(setsid), "no setsid here");
    JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, Size.of(columns, rows));
    File tty = new File(pty.getName());
    ProcessBuilder builder = new ProcessBuilder(setsid.toString(), "--ctty");
    builder.command().addAll(command);
    builder.redirectInput(tty).redirectOutput(tty).redirectError(tty);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "LINES"));
    builder.environment().putAll(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));
    builder.environment().putAll(environment);
    return new PtyDriver(pty, builder.start());
  }

  /** Starts a main class on this test's own class path. */
  public static PtyDriver java(
      int columns, int rows, Map<String, String> environment, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = javaCommand("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return start(columns, rows, environment, command);
  }

  /** The virtual machine that runs the tests, with options and their class path; append a class. */
  public static List<String> javaCommand(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    if (Runtime.version().feature() >= 22) {
      // As the jar's manifest says it for the program itself.
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }

  /** Types. Enter is {@code \r}, Tab {@code \t}, Ctrl-C {@code \u0003}, Ctrl-D {@code \u0004}. */
  public PtyDriver type(String keys) throws IOException {
    pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
    pty.getMasterOutput().flush();
    return this;
  }

  /** Changes the size of the window. */
  public void resize(int columns, int rows) throws IOException {
    pty.setSize(Size.of(columns, rows));
  }

  /**
   * Waits until a text appears after the last one waited for, and returns what came up to its end.
   *
   * @throws AssertionError if it does not come
   */
  public String until(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (raw) {
      while (true) {
        String shown = shown();
        int at = shown.indexOf(text, seen);
        if (at >= 0) {
          String passed = shown.substring(seen, at + text.length());
          seen = at + text.length();
          return passed;
        }
        if (System.nanoTime() > end || drained) {
          throw new AssertionError("no <" + text + "> in <" + shown.substring(seen) + ">");
        }
        raw.wait(100);
      }
    }
  }

  /** Waits for the end of the program and returns its exit code. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running after <" + shown() + ">");
    }
    return process.exitValue();
  }

  /** All that came so far, as bytes a terminal would get. */
  public String raw() {
    synchronized (raw) {
      return raw.toString();
    }
  }

  /** All that came so far without escape sequences and carriage returns. */
  public String shown() {
    return raw()
        .replaceAll("\u001B(\\[[0-9;?>=]*[A-Za-z]|[=>]|\\][^\u0007]*\u0007)", "")
        .replace("\r", "");
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    pty.close();
  }

  /** What the program wrote last may still be on its way when it has ended. */
  private void drain() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    synchronized (raw) {
      drained = true;
      raw.notifyAll();
    }
  }

  private void pump() {
    try (InputStream in = pty.getMasterInput()) {
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      char[] some = new char[4096];
      for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
        synchronized (raw) {
          raw.append(some, 0, n);
          raw.notifyAll();
        }
      }
    } catch (IOException closed) {
      // The terminal is gone, and so is the program.
    }
  }
}
