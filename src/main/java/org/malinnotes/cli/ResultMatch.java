package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.Result;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.KeptFile;
import org.malinnotes.save.SaveProblem;

/** Holds a result that was found to the lesson and the pseudonym that it is to go on with. */
final class ResultMatch {
  private static final String OTHER = " It is left as it is; name another file with --out FILE.";

  private final KeptFile<Result> file;
  private final Taught taught;
  private final Pseudonym pseudonym;

  ResultMatch(KeptFile<Result> file, Taught taught, Pseudonym pseudonym) {
    this.file = file;
    this.taught = taught;
    this.pseudonym = pseudonym;
  }

  /**
   * The result that is there, with a word if it is that of the generation before; no result and no
   * word if there is none. Whoever removes a result means it: what is left of it beside it belongs
   * to somebody else, perhaps, and is not read.
   *
   * @throws ComplaintException if what is there belongs to anything else, or cannot be read
   */
  Attempt<Result> found() {
    if (file.wasRemoved()) {
      return new Attempt<>(Optional.empty(), List.of());
    }
    Attempt<Result> read = file.read();
    Optional<Result> found = read.result();
    if (found.isEmpty()) {
      if (read.problems().get(0).kind() != SaveProblem.Kind.MISSING) {
        throw new ComplaintException(read.problems().get(0).message());
      }
      return new Attempt<>(found, List.of());
    }
    String why = why(found.get());
    if (!why.isEmpty()) {
      throw new ComplaintException(shown() + why + "." + OTHER);
    }
    return read;
  }

  private String why(Result found) {
    if (!found.story().equals(taught.story().id())) {
      return " belongs to the story " + found.story() + ", and this is " + taught.story().id();
    }
    if (!found.lesson().equals(taught.lesson().id())) {
      return " belongs to the lesson "
          + found.lesson().value()
          + ", and this is "
          + taught.lesson().id().value();
    }
    if (!found.pseudonym().equals(pseudonym.value())) {
      return " belongs to " + found.pseudonym() + ", and you are " + pseudonym.value();
    }
    return found.isOf(taught.story(), taught.lesson())
        ? ""
        : " was begun with another version of this lesson";
  }

  /** The complaint about a result whose own events do not fit. */
  ComplaintException unfitting(Result result) {
    String here = taught.story().version();
    return new ComplaintException(
        shown()
            + " holds an answer that cannot be given at that place of the lesson: "
            + (result.storyVersion().equals(here)
                ? "the file or the story has been changed."
                : "it was made with version "
                    + Shown.of(result.storyVersion())
                    + " of the story, and this is "
                    + Shown.of(here)
                    + ".")
            + OTHER);
  }

  private String shown() {
    return "The result file " + Shown.of(file.file().toString(), 200);
  }
}
