package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.play.plenary.PlenarySession;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.terminal.Console;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class run}: a lesson with a whole class, before a projector. */
final class ClassRunCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Classes.option(
              Given.command(
                  this,
                  "run",
                  "Run a lesson with a whole class on a projector: read, forecast, vote, argue, and"
                      + " see what was decided."))
          .text("--story", "DIR", "The story's folder. Otherwise the one that comes along.")
          .flag("--new", "Begin afresh. A lesson under way is kept under another name.")
          .word("LESSON", true, "The lesson's id, or the path of its file.");

  ClassRunCommand(Io io) {
    this.io = io;
    given
        .spec()
        .usageMessage()
        .footer(
            "",
            "Before: malin class guide has the time plan and what to take care of. After: malin"
                + " class report tells what was counted.");
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Taught taught = Lessons.find(io, given.path("--story"), given.word().orElseThrow());
    ClassFolder folder = Classes.named(given);
    try (PlenaryKeeping keeping = PlenaryKeeping.claim(folder, taught)) {
      List<String> notes = new ArrayList<>();
      Sitting sitting;
      if (given.has("--new")) {
        keeping.putBy().ifPresent(notes::add);
        sitting = Sitting.BEGUN;
      } else {
        sitting = keeping.read(notes);
      }
      try (Console console = Screens.open(io, given.style())) {
        return run(console, keeping, new Course(taught.story(), taught.lesson()), sitting, notes);
      }
    }
  }

  private int run(
      Console console, PlenaryKeeping keeping, Course course, Sitting kept, List<String> notes) {
    Sitting sitting = kept;
    if (io.terminal() && !kept.equals(Sitting.BEGUN)) {
      Optional<Boolean> goesOn = PlenaryQuestion.goesOn(console, session(course, kept));
      if (goesOn.isEmpty()) {
        return Exit.OK;
      }
      if (!goesOn.get()) {
        notes.clear();
        keeping.putBy().ifPresent(notes::add);
        sitting = Sitting.BEGUN;
      }
    }
    PlenarySession session = session(course, sitting);
    Optional<String> lost = PlenarySession.lost(course, sitting);
    if (lost.isPresent()) {
      notes.add(lost.get());
      keeping.putBy().ifPresent(notes::add);
    }
    return new PlenaryGame(io, console, keeping, session).run(notes);
  }

  private static PlenarySession session(Course course, Sitting sitting) {
    try {
      return PlenarySession.of(course, sitting);
    } catch (StoryFaultException | UnknownNameException fault) {
      throw new ComplaintException(
          "This lesson cannot be run: "
              + Shown.of(fault.getMessage(), 200)
              + ". See what is wrong with: malin story check.");
    }
  }
}
