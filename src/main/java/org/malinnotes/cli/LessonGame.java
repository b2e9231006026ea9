package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.lesson.Run;
import org.malinnotes.play.Block;
import org.malinnotes.play.LessonReaction;
import org.malinnotes.play.LessonSession;
import org.malinnotes.save.KeptFile;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/**
 * Runs one lesson at a console until the pupil leaves or the input ends; keeps all that is done.
 */
final class LessonGame implements Input.Visitor<Boolean> {
  private final Console console;
  private final KeptFile<Result> file;
  private final Result begun;
  private LessonSession session;
  private boolean kept = true;
  private boolean handedIn;

  /**
   * A lesson that goes on from a result.
   *
   * @param file locked by whoever runs this
   */
  LessonGame(Console console, KeptFile<Result> file, Result begun, LessonSession session) {
    this.console = console;
    this.file = file;
    this.begun = begun;
    this.session = session;
  }

  /** Shows the first blocks and plays; the exit code: found wrong if the last could not be kept. */
  int run(List<Block> first) {
    console.show(first);
    handIn();
    boolean goesOn = true;
    while (goesOn) {
      goesOn = console.read(before -> session.completions(before)).accept(this);
    }
    return kept ? Exit.OK : Exit.FOUND;
  }

  @Override
  public Boolean line(Input.Line input) {
    console.show(Conversation.cut(input));
    LessonReaction reaction = session.handle(input.text());
    Run before = session.run();
    session = reaction.session();
    console.show(reaction.blocks());
    if (!session.run().equals(before)) {
      keep();
    }
    handIn();
    if (reaction.leaves()) {
      leave();
    }
    return !reaction.leaves();
  }

  @Override
  public Boolean endOfInput() {
    leave();
    return false;
  }

  @Override
  public Boolean interrupted() {
    leave();
    return false;
  }

  private void keep() {
    Result result = begun.with(Version.number(), session.run(), session.score());
    Optional<SaveProblem> problem = file.write(ResultCodec.write(result));
    if (problem.isPresent() && kept) {
      say("What you do is not being kept. " + problem.get().message());
    }
    kept = problem.isEmpty();
  }

  /** Once, when the lesson is over. */
  private void handIn() {
    if (handedIn || !session.isFinished()) {
      return;
    }
    handedIn = true;
    console.show(
        List.of(
            new Block.Rule(List.of("Your result"), false),
            new Block.Prose(
                "Everything you did is in this file. Hand it in, alone, in the way your teacher says;"
                    + " what stands beside it with .bak or .lock stays. It holds your pseudonym,"
                    + " your orders, the documents you opened and those you named, your guesses with"
                    + " how sure you were, and your answers: no other name, and no times."),
            new Block.Code(Shown.of(file.file().toString(), 500)),
            new Block.Notice("`answer` lists your answers and takes one anew; `quit` leaves.")));
  }

  private void leave() {
    if (!kept) {
      keep();
    }
    if (session.run().equals(Run.EMPTY)) {
      say("You have given no order yet, so nothing is kept.");
    } else if (kept) {
      say(
          session.isFinished()
              ? "All of it is kept."
              : "Everything is kept. The same command goes on where you stopped.");
    } else {
      say("What you did last could not be kept.");
    }
  }

  private void say(String markdown) {
    console.show(List.of(new Block.Notice(markdown)));
  }
}
