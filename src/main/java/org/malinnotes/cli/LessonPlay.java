package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultFiles;
import org.malinnotes.classroom.Tokens;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.lesson.Course;
import org.malinnotes.play.Block;
import org.malinnotes.play.LessonSession;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.KeptFile;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.terminal.Console;

/** Plays a lesson alone: begins it, or goes on with it where its result file stopped. */
final class LessonPlay {
  private final Io io;
  private final Given given;

  LessonPlay(Io io, Given given) {
    this.io = io;
    this.given = given;
  }

  int run(String lesson) {
    Optional<Pseudonym> named = given.text("--as").map(LessonPlay::pseudonym);
    if (named.isEmpty() && !io.terminal()) {
      throw new ComplaintException(
          "Say what you are called in the lesson with --as PSEUDONYM; not your real name.",
          Exit.USAGE);
    }
    Taught taught = Lessons.find(io, given.path("--story"), lesson);
    try (Console console = Screens.open(io, given.style())) {
      return named
          .or(() -> ask(console))
          .map(pseudonym -> play(console, taught, pseudonym))
          .orElse(Exit.OK);
    }
  }

  private static Pseudonym pseudonym(String typed) {
    Attempt<Pseudonym> attempt = Pseudonym.of(typed);
    return attempt
        .result()
        .orElseThrow(() -> new ComplaintException(attempt.problems().get(0).message(), Exit.USAGE));
  }

  private static Optional<Pseudonym> ask(Console console) {
    console.show(
        List.of(
            new Block.Prose(
                "**What will you be called in this lesson?** Choose a pseudonym and remember it."
                    + " Your real name is better left out: nobody but you and your teacher need know"
                    + " who you are.")));
    return new Asking<Pseudonym>(console)
        .until(
            typed -> Pseudonym.of(typed).result(),
            List.of(
                new Block.Notice(
                    "A pseudonym has 1 to "
                        + Pseudonym.LONGEST
                        + " visible characters, such as fox. `quit` leaves.")));
  }

  private int play(Console console, Taught taught, Pseudonym pseudonym) {
    KeptFile<Result> file = ResultFiles.open(path(taught, pseudonym));
    ResultMatch match = new ResultMatch(file, taught, pseudonym);
    match.found(); // a file that is none of ours is not even locked
    Optional<SaveProblem> busy = file.lock();
    if (busy.isPresent()) {
      throw new ComplaintException(busy.get().message());
    }
    try (file) {
      Attempt<Result> found = match.found();
      Result result = found.result().orElseGet(() -> fresh(taught, pseudonym));
      LessonSession session =
          LessonSession.resume(new Course(taught.story(), taught.lesson()), result.run())
              .orElseThrow(() -> match.unfitting(result));
      List<Block> first = new ArrayList<>();
      found.problems().forEach(told -> first.add(new Block.Notice(told.message())));
      if (file.wasRemoved()) {
        first.add(
            new Block.Notice(
                "A result of this name was removed. The copy beside it, "
                    + Markdown.named(file.file().getFileName() + ".bak")
                    + ", is not read."));
      }
      first.addAll(session.opening(pseudonym.value()));
      return new LessonGame(console, file, result, session).run(first);
    } catch (StoryFaultException | UnknownNameException fault) {
      throw new ComplaintException(
          "The lesson "
              + taught.lesson().id().value()
              + " cannot be played: "
              + Shown.of(fault.getMessage(), 300)
              + ". Type malin story check to see where.");
    }
  }

  private Path path(Taught taught, Pseudonym pseudonym) {
    Optional<Path> out = given.path("--out");
    out.ifPresent(Output::check);
    Path path =
        out.orElseGet(
            () -> ResultFiles.usual(Saves.folder(given), taught.lesson().id(), pseudonym));
    if (Files.isDirectory(path)) {
      throw new ComplaintException(
          Shown.of(path.toString(), 200) + " is a folder. Name a file with --out FILE.");
    }
    return path;
  }

  private static Result fresh(Taught taught, Pseudonym pseudonym) {
    return Result.begin(
        Version.number(), pseudonym, Tokens.fresh(), taught.story(), taught.lesson());
  }
}
