package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveProblem;

/** Reads one result; never throws, whatever the file is. */
final class ResultFile {
  /** The largest result that is read, in bytes; many times what a lesson makes. */
  static final int MOST_BYTES = 1024 * 1024;

  private ResultFile() {}

  static Attempt<Result> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? failed(SaveProblem.Kind.DAMAGED, "it is far too large for a result")
          : ResultCodec.read(bytes, "");
    } catch (IOException | SecurityException closed) {
      return failed(SaveProblem.Kind.UNREADABLE, "it cannot be opened");
    }
  }

  private static Attempt<Result> failed(SaveProblem.Kind kind, String what) {
    return Attempt.failed(new SaveProblem(kind, what, "", ""));
  }
}
