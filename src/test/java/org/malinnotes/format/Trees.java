package org.malinnotes.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.text.SourceFile;

/** Trees and files for tests. */
final class Trees {
  private Trees() {}

  /** The tree of a text that must be JSON. */
  static JsonTree of(String json) {
    Diagnostics findings = new Diagnostics();
    JsonTree tree = TreeBuilder.build(new SourceFile("test.json", json), findings);
    if (tree == null || !findings.sorted().isEmpty()) {
      throw new IllegalArgumentException(findings.sorted() + " in " + json);
    }
    return tree;
  }

  /** What is found wrong with a text as JSON. */
  static List<Diagnostic> findings(String json) {
    Diagnostics findings = new Diagnostics();
    TreeBuilder.build(new SourceFile("test.json", json), findings);
    return findings.sorted();
  }

  /** Whether the bytes of a file are JSON that nothing is wrong with. */
  static boolean isJson(byte[] bytes) {
    Diagnostics findings = new Diagnostics();
    SourceFile file = Decoder.decode("test.json", bytes, findings);
    return file != null && TreeBuilder.build(file, findings) != null;
  }

  /** All JSON files under a folder. */
  static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A finding as {@code J006 3:14}, its code and where it stands. */
  static String brief(Diagnostic finding) {
    String place = finding.place().map(span -> " " + span.position()).orElse("");
    return finding.code().id() + place;
  }
}
