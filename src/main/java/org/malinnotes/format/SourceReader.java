package org.malinnotes.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.SyntaxCode;
import org.malinnotes.text.SourceFile;

/** Reads one file of a story into characters. */
final class SourceReader {
  /** The largest file that is read, in bytes. */
  static final int LIMIT = 16 << 20;

  private SourceReader() {}

  /**
   * The file's text, or null after a finding.
   *
   * @param name what messages call the file
   */
  static @Nullable SourceFile read(Path path, String name, Diagnostics findings) {
    try {
      if (!Files.isRegularFile(path)) {
        return refuse(name, reasonIfIrregular(path), findings);
      }
      if (Files.size(path) > LIMIT) {
        return tooLarge(name, findings);
      }
      byte[] bytes;
      try (InputStream stream = Files.newInputStream(path)) {
        bytes = stream.readNBytes(LIMIT + 1);
      }
      return bytes.length > LIMIT
          ? tooLarge(name, findings)
          : Decoder.decode(name, bytes, findings);
    } catch (AccessDeniedException e) {
      return refuse(name, "permission is denied", findings);
    } catch (NoSuchFileException e) {
      return refuse(name, "it is not there", findings);
    } catch (IOException e) {
      return refuse(name, Quoted.plain(String.valueOf(e.getMessage())), findings);
    }
  }

  private static String reasonIfIrregular(Path path) {
    if (Files.isDirectory(path)) {
      return "it is a folder";
    }
    return Files.isSymbolicLink(path) && !Files.exists(path)
        ? "it is a link that leads nowhere or in a circle"
        : "it is not an ordinary file";
  }

  private static @Nullable SourceFile refuse(String name, String why, Diagnostics findings) {
    findings.add(
        Diagnostic.about(SyntaxCode.UNREADABLE, name, "this file cannot be read: " + why, null));
    return null;
  }

  private static @Nullable SourceFile tooLarge(String name, Diagnostics findings) {
    findings.add(
        Diagnostic.about(
            SyntaxCode.TOO_LARGE,
            name,
            "this file is larger than " + (LIMIT >> 20) + " MiB",
            "split it: a story may have many files"));
    return null;
  }
}
