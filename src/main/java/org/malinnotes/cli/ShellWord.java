package org.malinnotes.cli;

import java.io.File;
import java.nio.file.Path;

/** A path as one word of a shell's line, to be copied from what is printed. */
final class ShellWord {
  private ShellWord() {}

  static String of(Path path) {
    String word = Shown.of(path.toString(), Integer.MAX_VALUE);
    // A name that begins with a hyphen would be taken for an option.
    String safe = word.startsWith("-") ? "." + File.separator + word : word;
    if (safe.matches("[\\p{L}\\p{N}_./:\\\\+-]+") && isPlain(safe)) {
      return safe;
    }
    return isWindows() ? '"' + safe + '"' : "'" + safe.replace("'", "'\\''") + "'";
  }

  /** A backslash is part of a name in most shells, and a separator in one. */
  private static boolean isPlain(String word) {
    return isWindows() || word.indexOf('\\') < 0;
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }
}
