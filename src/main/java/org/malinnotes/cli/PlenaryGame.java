package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.play.plenary.Cue;
import org.malinnotes.play.plenary.PlenarySession;
import org.malinnotes.play.plenary.Reply;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/** Runs one plenary lesson at a console until the teacher leaves or the input ends. */
final class PlenaryGame implements Input.Visitor<Boolean> {
  private final Console console;
  private final PlenaryKeeping keeping;
  private final Projector projector;
  private final Timer timer;
  private final LessonClock clock = new LessonClock();
  private PlenarySession session;
  private boolean warned;

  /** The page of the lesson's own screen that was shown before something stood in front of it. */
  private int ownPage;

  PlenaryGame(Io io, Console console, PlenaryKeeping keeping, PlenarySession session) {
    this.console = console;
    this.keeping = keeping;
    this.session = session;
    this.projector = new Projector(console);
    this.timer = new Timer(io, console);
  }

  /**
   * Runs the lesson; the exit code.
   *
   * @param notes what to tell before it goes on
   */
  int run(List<String> notes) {
    if (!notes.isEmpty()) {
      session = session.telling(notes);
    }
    show("");
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          console
              .read(before -> before.isEmpty() ? PlenarySession.words() : List.of())
              .accept(this);
    }
    leave();
    return Exit.OK;
  }

  @Override
  public Boolean line(Input.Line input) {
    session = session.after(clock.passed(session.isPaused()));
    if (input.cut()) {
      projector.say(session, "That line was too long: it was not read.");
      return true;
    }
    Optional<Cue> cue = session.cue(input.text());
    if (cue.equals(Optional.of(Cue.NEXT)) && projector.hasMore()) {
      projector.turn(1);
      show("");
      return true;
    }
    if (cue.equals(Optional.of(Cue.BACK)) && projector.hasLess()) {
      projector.turn(-1);
      show("");
      return true;
    }
    return take(session.handle(input.text()), cue.equals(Optional.of(Cue.BACK)));
  }

  @Override
  public Boolean endOfInput() {
    return false;
  }

  @Override
  public Boolean interrupted() {
    return false;
  }

  private boolean take(Reply reply, boolean back) {
    PlenarySession before = session;
    session = reply.session();
    if (reply.quits()) {
      return false;
    }
    if (!before.isCovered()) {
      ownPage = projector.page();
    }
    if (reply.seconds() > 0) {
      boolean ended = timer.run(reply.seconds());
      session = session.after(clock.passed(false));
      session = ended ? session.saying("Time.") : session;
      projector.begin(false);
      show("");
      return true;
    }
    boolean same = session.isAtSamePlaceAs(before);
    if (same && !reply.notice().isEmpty()) {
      keep();
      projector.say(session, reply.notice());
      return true;
    }
    if (!same) {
      projector.begin(back);
    }
    if (before.isCovered() && session.isUncoveredOf(before)) {
      projector.turnTo(ownPage);
    }
    show(reply.notice());
    return true;
  }

  /** Shows where the lesson stands, once that is kept. */
  private void show(String notice) {
    Optional<String> warning = keep();
    projector.show(session, warning.orElse(notice));
  }

  /** Keeps the lesson; the first time that this cannot be done, what to say. */
  private Optional<String> keep() {
    Optional<SaveProblem> problem = keeping.write(session.sitting());
    if (problem.isEmpty() || warned) {
      return Optional.empty();
    }
    warned = true;
    return Optional.of("This lesson is not being kept. " + problem.get().message());
  }

  private void leave() {
    session = session.after(clock.passed(session.isPaused()));
    Optional<SaveProblem> problem = keeping.write(session.sitting());
    projector.leave(
        problem.isPresent()
            ? "This lesson is not kept. " + problem.get().message()
            : "Kept in `"
                + Shown.of(keeping.place().toString().replace("`", ""), 200)
                + "`. The same command goes on with it.");
  }
}
