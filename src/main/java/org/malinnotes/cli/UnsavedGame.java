package org.malinnotes.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Request;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/**
 * Runs a game of which nothing is kept, at a console, until the player leaves or the input ends. A
 * story that leads nowhere ends no such game: the fault is told, and the order not taken. The game
 * can be changed for another while a line is being read, by another thread that holds this lock.
 */
final class UnsavedGame implements Input.Visitor<Boolean> {
  private final Console console;
  private final Conversation talk;
  private Engine engine;
  private boolean overtaken;

  UnsavedGame(Console console, Rehearsal.Begun begun) {
    this.console = console;
    this.talk = new Conversation(console, begun.session());
    this.engine = begun.engine();
  }

  /** Shows the first blocks. */
  synchronized void show(List<Block> first) {
    talk.show(first);
  }

  /**
   * Plays; the exit code.
   *
   * @param beside done before each line is read, and again before it is taken; true if the scene at
   *     hand is another for it, so that a line typed for the one before is not taken
   */
  int run(BooleanSupplier beside) {
    boolean goesOn = true;
    while (goesOn) {
      beside.getAsBoolean();
      Input input = console.read(before -> session().completions(before));
      overtaken = beside.getAsBoolean();
      goesOn = input.accept(this);
    }
    return Exit.OK;
  }

  /** The game as it stands. */
  synchronized PlaySession session() {
    return talk.session();
  }

  /** Goes on with another game. */
  synchronized void change(Rehearsal.Begun game) {
    engine = game.engine();
    talk.change(game.session());
  }

  @Override
  public synchronized Boolean line(Input.Line input) {
    if (overtaken && !input.text().isBlank()) {
      talk.say("The scene changed before that line was read, so the line was not taken.");
      return true;
    }
    try {
      return talk.take(input, new Answer());
    } catch (StoryFaultException | UnknownNameException fault) {
      talk.say(Faults.told(fault));
      return true;
    }
  }

  @Override
  public Boolean endOfInput() {
    return false;
  }

  @Override
  public Boolean interrupted() {
    return false;
  }

  /** Does what the session asks of the world, as far as it leaves no trace there. */
  private final class Answer implements Request.Visitor<Boolean> {
    @Override
    public Boolean autosave(Request.Autosave request) {
      return request.announce() ? nothingKept() : true;
    }

    @Override
    public Boolean saveCopy(Request.SaveCopy request) {
      return nothingKept();
    }

    @Override
    public Boolean load(Request.Load request) {
      return nothingKept();
    }

    @Override
    public Boolean transcript(Request.Transcript request) {
      return nothingKept();
    }

    @Override
    public Boolean debrief(Request.Debrief request) {
      talk.debrief(engine);
      return true;
    }

    @Override
    public Boolean quit(Request.Quit request) {
      return false;
    }

    private boolean nothingKept() {
      talk.say("Nothing of this game is saved, and no saved game goes on in it.");
      return true;
    }
  }
}
