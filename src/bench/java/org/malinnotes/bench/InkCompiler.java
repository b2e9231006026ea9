package org.malinnotes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.ink.InkExport;

/**
 * Exports stories to ink and compiles them with inkjs, which needs {@code node} and {@code npm}.
 */
final class InkCompiler {
  private static final String INKJS = "inkjs@2.4.0";
  private static final Path WORK = Path.of("target", "bench", "ink");

  private InkCompiler() {}

  /** The compiled story, as JSON for an ink runtime. */
  static String compile(Story story, Setup setup, String name)
      throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    Path source = WORK.resolve(name + ".ink");
    Path compiled = WORK.resolve(name + ".json");
    String ink = InkExport.of(story, setup).source();
    boolean same =
        Files.exists(compiled) && Files.exists(source) && Files.readString(source).equals(ink);
    if (!same) {
      Files.deleteIfExists(compiled);
      Files.writeString(source, ink);
      install();
      run(
          List.of(
              "node",
              // The stack of node's own is too small for long stories.
              "--stack-size=8000",
              WORK.resolve("compile.js").toString(),
              source.toString(),
              compiled.toString()));
    }
    return Files.readString(compiled);
  }

  /** The script stands beside what it needs, where node looks for that. */
  private static void install() throws IOException, InterruptedException {
    if (!Files.exists(WORK.resolve("node_modules").resolve("inkjs"))) {
      run(List.of("npm", "install", "--silent", "--prefix", WORK.toString(), INKJS));
    }
    Files.writeString(
        WORK.resolve("compile.js"), Files.readString(Path.of("src", "bench", "ink", "compile.js")));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + code);
    }
  }
}
