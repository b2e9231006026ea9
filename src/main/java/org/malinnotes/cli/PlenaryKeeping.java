package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.LessonPrint;
import org.malinnotes.classroom.Plenary;
import org.malinnotes.classroom.PlenaryCodec;
import org.malinnotes.classroom.PlenaryFiles;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.KeptFile;
import org.malinnotes.save.SaveProblem;

/** Keeps one plenary lesson of a class in its file, under its lock. */
final class PlenaryKeeping implements AutoCloseable {
  private final Taught taught;
  private final KeptFile<Plenary> file;
  private final Optional<SaveProblem> unkept;

  private PlenaryKeeping(Taught taught, KeptFile<Plenary> file, Optional<SaveProblem> unkept) {
    this.taught = taught;
    this.file = file;
    this.unkept = unkept;
  }

  /**
   * Takes the lock. Where nothing can be written the lesson goes on all the same, and {@link
   * #write} says so.
   *
   * @throws ComplaintException if the lesson is being run in another window
   */
  static PlenaryKeeping claim(ClassFolder folder, Taught taught) {
    KeptFile<Plenary> file = PlenaryFiles.open(folder.plenary(taught.lesson().id()));
    Optional<SaveProblem> problem = file.lock();
    if (problem.filter(it -> it.kind() == SaveProblem.Kind.IN_USE).isPresent()) {
      throw new ComplaintException(problem.get().message());
    }
    return new PlenaryKeeping(taught, file, problem);
  }

  /**
   * What the file holds; the beginning if there is none.
   *
   * @param notes gets what there is to tell of it
   * @throws ComplaintException if it cannot be used; it stays as it is
   */
  Sitting read(List<String> notes) {
    Attempt<Plenary> attempt = file.read();
    if (attempt.result().isEmpty()) {
      SaveProblem problem = attempt.problems().get(0);
      if (problem.kind() == SaveProblem.Kind.MISSING) {
        return Sitting.BEGUN;
      }
      throw new ComplaintException(problem.message());
    }
    Plenary plenary = attempt.result().get();
    requireOurs(plenary);
    attempt.problems().forEach(problem -> notes.add(problem.message()));
    if (!plenary.lessonPrint().equals(print())
        || !plenary.storyVersion().equals(taught.story().version())) {
      notes.add("The lesson or its story has changed since the class last sat over it.");
    }
    return plenary.sitting();
  }

  private void requireOurs(Plenary plenary) {
    if (!plenary.story().equals(taught.story().id())
        || !plenary.lesson().equals(taught.lesson().id())) {
      throw new ComplaintException(
          Shown.of(file.file().toString(), 200)
              + " is of the lesson "
              + Shown.of(plenary.lesson().value())
              + " of the story "
              + Shown.of(plenary.story())
              + ". Name another class with --class NAME, or begin afresh with --new.");
    }
  }

  /**
   * Puts what the file holds by under another name; a word on where.
   *
   * @throws ComplaintException if it cannot be moved
   */
  Optional<String> putBy() {
    try {
      return PlenaryFiles.putBy(file.file())
          .map(Path::getFileName)
          .map(name -> "The lesson before is kept beside this one, as `" + name + "`.");
    } catch (IOException | SecurityException unmovable) {
      throw new ComplaintException(
          "The lesson before cannot be put by: "
              + Shown.of(file.file().toString(), 200)
              + " cannot be moved.");
    }
  }

  /** Writes where the lesson stands; what went wrong if that could not be done. */
  Optional<SaveProblem> write(Sitting sitting) {
    if (unkept.isPresent()) {
      return unkept;
    }
    Plenary plenary =
        new Plenary(
            Version.number(),
            taught.lesson().id(),
            print(),
            taught.story().id(),
            taught.story().version(),
            sitting);
    return file.write(PlenaryCodec.write(plenary));
  }

  /** The lesson's id. */
  String lesson() {
    return taught.lesson().id().value();
  }

  /** Where it is kept. */
  Path place() {
    return file.file();
  }

  private String print() {
    return LessonPrint.of(taught.story(), taught.lesson());
  }

  @Override
  public void close() {
    file.close();
  }
}
