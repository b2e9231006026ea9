package org.malinnotes.cli;

import java.nio.file.Path;
import org.malinnotes.classroom.collect.Collected;
import org.malinnotes.classroom.collect.Finding;

/** A finding as a sentence that names its file. */
final class FindingWords {
  private FindingWords() {}

  static String of(Collected collected, Finding finding) {
    Path file = finding.file();
    boolean below = file.startsWith(collected.folder()) && !file.equals(collected.folder());
    Path shown = below ? collected.folder().relativize(file) : file;
    return Shown.of(shown.toString(), 200)
        + (finding.place().isEmpty() ? "" : ", " + finding.place())
        + ": "
        + finding.what()
        + ".";
  }
}
