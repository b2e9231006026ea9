package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final LessonTime time = new LessonTime(new LessonClock());
  private PlenarySession session;

  /** Whether the teacher knows that the lesson is not being kept. */
  private boolean warned;

  /** What was last said at the foot of the screen. */
  private String said = "";

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
      goesOn = projector.read(session, said).accept(this);
    }
    leave();
    return Exit.OK;
  }

  @Override
  public Boolean line(Input.Line input) {
    session = time.waited(session);
    if (input.cut()) {
      say("That line was too long: it was not read.");
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
    return take(session.handle(input.text()), cue);
  }

  @Override
  public Boolean endOfInput() {
    return false;
  }

  @Override
  public Boolean interrupted() {
    return false;
  }

  private boolean take(Reply reply, Optional<Cue> cue) {
    PlenarySession before = session;
    session = reply.session();
    if (reply.quits()) {
      return false;
    }
    if (!before.isCovered()) {
      ownPage = projector.page();
    }
    if (reply.seconds() > 0) {
      countDown(reply.seconds());
      return true;
    }
    boolean same = session.isAtSamePlaceAs(before);
    if (same && !reply.notice().isEmpty()) {
      say(reply.notice());
      return true;
    }
    if (!same && cue.equals(Optional.of(Cue.BACK))) {
      projector.beginAtEnd();
    } else if (!same) {
      projector.begin();
    }
    if (before.isCovered() && session.isUncoveredOf(before)) {
      projector.turnTo(ownPage);
    }
    show(reply.notice());
    return true;
  }

  /** Counts down on the page that is shown, which stays. */
  private void countDown(int seconds) {
    boolean ended =
        timer.run(
            seconds, clock -> projector.counting(console.canvas().orElseThrow(), session, clock));
    session = time.lasted(session);
    if (ended) {
      session = session.saying("Time.");
      projector.begin();
    }
    show("");
  }

  /** Shows where the lesson stands, once that is kept. */
  private void show(String notice) {
    said = withNews(notice);
    projector.show(session, said);
  }

  /** Answers what was typed, once it is kept. */
  private void say(String notice) {
    said = withNews(notice);
    projector.say(session, said);
  }

  /** What there is to say of keeping the lesson and of its time, and what was to be said anyway. */
  private String withNews(String notice) {
    return Stream.of(keep(), time.notice(), notice)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Keeps the lesson; what to say when that cannot be done any more, or can again. */
  private String keep() {
    Optional<SaveProblem> problem = keeping.write(session.sitting());
    boolean known = warned == problem.isPresent();
    warned = problem.isPresent();
    if (known) {
      return "";
    }
    return problem
        .map(why -> "This lesson is not being kept. " + why.message())
        .orElse("The lesson is being kept again.");
  }

  private void leave() {
    session = time.waited(session);
    Optional<SaveProblem> problem = keeping.write(session.sitting());
    projector.leave(
        problem.isPresent()
            ? "This lesson is not kept. " + problem.get().message()
            : "Kept in `"
                + Shown.of(keeping.place().toString().replace("`", ""), 200)
                + "`. "
                + (session.isFinished()
                    ? "`malin class report --lesson "
                        + keeping.lesson()
                        + "` tells what was counted."
                    : "The same command goes on with it."));
  }
}
