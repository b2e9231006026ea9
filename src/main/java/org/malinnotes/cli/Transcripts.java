package org.malinnotes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.malinnotes.play.Block;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Style;

/** Writes what has been shown to a text file beside the save. */
final class Transcripts {
  private Transcripts() {}

  /** Writes the file and tells where it is, or why not. */
  static String write(Keeping keeping, List<Block> blocks) {
    Path file = Path.of(keeping.store().place()).resolve(keeping.name().value() + ".txt");
    List<String> lines = new BlockPrinter(Style.plain()).print(blocks);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines, StandardCharsets.UTF_8);
      return "The transcript of this line is in " + Shown.of(file.toString(), 200) + ".";
    } catch (IOException failed) {
      return "The transcript could not be written to " + Shown.of(file.toString(), 200) + ".";
    }
  }
}
