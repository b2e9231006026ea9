package org.malinnotes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a launcher script as a process, on the Java that runs the tests. */
final class Launching {
  private static final List<String> TOOLS =
      List.of(
          "cksum",
          "find",
          "mkdir",
          "mv",
          "nice",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "stat",
          "tr",
          "uname");

  private final Path script;
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> prefix = new ArrayList<>();

  Launching(Path script, Path folder) {
    this.script = script;
    this.folder = folder;
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  /** What a process left behind. */
  record Ended(int code, String out, String err) {
    static Ended well(String out) {
      return new Ended(0, out, "");
    }
  }

  Ended run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.add(script.toString());
    command.addAll(List.of(args));
    Path out = Files.createTempFile("launcher", ".out");
    Path err = Files.createTempFile("launcher", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int code = builder.start().waitFor();
    Ended ended = new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  /** {@link #run} for another thread. */
  Ended go(String... args) {
    try {
      return run(args);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  Launching with(String variable, String value) {
    Launching changed = new Launching(script, folder);
    changed.prefix.addAll(prefix);
    changed.environment.putAll(environment);
    changed.environment.put(variable, value);
    return changed;
  }

  /** As a user who owns nothing here, if root runs the tests; root may write everywhere. */
  Launching asNobody() {
    Launching changed = with("HOME", "/nowhere");
    if (System.getProperty("user.name").equals("root")) {
      changed.prefix.addAll(
          List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
    }
    return changed;
  }

  /** Whether the process can be started at all, as whoever it is. */
  boolean works() {
    try {
      return new ProcessBuilder(with(prefix, "true")).start().waitFor() == 0;
    } catch (IOException | InterruptedException not) {
      return false;
    }
  }

  /** With a Maven on the path that does this. */
  Launching withMaven(String body) throws IOException {
    script(Files.createDirectories(folder.resolve("maven")).resolve("mvn"), body);
    return with("PATH", folder.resolve("maven") + ":" + System.getenv("PATH"));
  }

  /** Where a body given to {@link #withMaven} finds {@code $0.log}. */
  Path mavenLog() {
    return folder.resolve("maven/mvn.log");
  }

  /** With nothing on the path but the small programs that every system has. */
  Launching withToolsAlone() throws IOException {
    Path tools = folder.resolve("tools");
    if (Files.notExists(tools)) {
      Files.createDirectory(tools);
      for (String tool : TOOLS) {
        script(tools.resolve(tool), "exec " + which(tool) + " \"$@\"");
      }
    }
    return with("PATH", tools.toString());
  }

  static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n", UTF_8);
    file.toFile().setExecutable(true);
  }

  private static Path which(String tool) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return Path.of(folder, tool);
      }
    }
    throw new IllegalStateException("no " + tool);
  }

  private static List<String> with(List<String> prefix, String command) {
    List<String> all = new ArrayList<>(prefix);
    all.add(command);
    return all;
  }
}
