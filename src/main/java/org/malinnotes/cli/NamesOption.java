package org.malinnotes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.malinnotes.classroom.grades.Names;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveProblem;

/** {@code --names}: the teacher's own list, read for this once. */
final class NamesOption {
  /** Thousands of pupils. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private NamesOption() {}

  /** With the option that names the list. */
  static Given on(Given given) {
    return given.text(
        "--names",
        "FILE",
        "Your own list of who is who, CSV with a first line such as pseudonym,name,username. It is"
            + " read for this once and not kept.");
  }

  /**
   * The list that was named, or none. What is to be known of it is told as a note.
   *
   * @throws ComplaintException if it cannot be used
   */
  static Names read(Io io, Given given) {
    Optional<Path> file = given.path("--names");
    if (file.isEmpty()) {
      return Names.NONE;
    }
    Attempt<Names> attempt = Names.of(bytes(file.get(), "list of names"));
    Names names = attempt.result().orElseThrow(() -> refused(file.get(), attempt));
    names.notes().forEach(note -> io.err().println(Shown.of(note, 300)));
    return names;
  }

  private static ComplaintException refused(Path file, Attempt<Names> attempt) {
    SaveProblem problem = attempt.problems().get(0);
    return new ComplaintException(
        "The list of names "
            + Shown.of(file.toString(), 200)
            + " cannot be used: "
            + Shown.of(problem.message(), 600),
        Exit.USAGE);
  }

  /** What a file of the teacher's holds; throws {@link ComplaintException} if it cannot be read. */
  static byte[] bytes(Path file, String noun) {
    String shown = "The " + noun + " " + Shown.of(file.toString(), 200);
    if (!Files.isRegularFile(file)) {
      throw new ComplaintException(
          shown + (Files.exists(file) ? " is not a file." : " is not there."), Exit.USAGE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ComplaintException(shown + " is far too large.", Exit.USAGE);
      }
      return bytes;
    } catch (IOException closed) {
      throw new ComplaintException(shown + " cannot be read.", Exit.USAGE);
    }
  }
}
