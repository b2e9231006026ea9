package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Reaction;
import org.malinnotes.play.Request;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/** Runs one game at a console until the player leaves or the input ends. */
final class Game implements Input.Visitor<Boolean> {
  private final Console console;
  private final Engine engine;
  private Keeping keeping;
  private PlaySession session;
  private boolean warned;

  Game(Console console, Engine engine, Keeping keeping, PlaySession session) {
    this.console = console;
    this.engine = engine;
    this.keeping = keeping;
    this.session = session;
  }

  /** Shows the first blocks and plays; the exit code. */
  int run(List<Block> first) {
    console.show(first);
    try {
      boolean goesOn = true;
      while (goesOn) {
        goesOn = console.read(before -> session.completions(before)).accept(this);
      }
      return Exit.OK;
    } finally {
      keeping.close();
    }
  }

  @Override
  public Boolean line(Input.Line input) {
    if (input.cut()) {
      say(Console.CUT);
    }
    Reaction reaction = session.handle(input.text());
    session = reaction.session();
    console.show(reaction.blocks());
    boolean goesOn = true;
    for (Request request : reaction.requests()) {
      goesOn &= request.accept(new Answer());
    }
    return goesOn;
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

  private void leave() {
    if (keeping.written()) {
      new Answer().autosave(new Request.Autosave(true));
    }
  }

  private void say(String markdown) {
    console.show(List.of(new Block.Notice(markdown)));
  }

  /** Does what the session asks of the world; false once the game is over. */
  private final class Answer implements Request.Visitor<Boolean> {
    @Override
    public Boolean autosave(Request.Autosave request) {
      if (request.announce() && session.save().isEmpty()) {
        say("Nothing has been ordered yet, so there is nothing to save.");
        return true;
      }
      Optional<SaveProblem> problem = keeping.write(session.save());
      if (problem.isPresent()) {
        if (request.announce() || !warned) {
          say("This game is not being saved. " + problem.get().message());
        }
        warned = true;
      } else if (request.announce()) {
        String name = keeping.name().value();
        say("Saved as " + name + ". Go on with `malin resume " + name + "`.");
      }
      return true;
    }

    @Override
    public Boolean saveCopy(Request.SaveCopy request) {
      say(SaveCopies.copy(keeping.store(), session.save(), request.name()));
      return true;
    }

    @Override
    public Boolean load(Request.Load request) {
      if (keeping.holds(request.name())) {
        say("That is the game you are playing. `lines` lists what is in it.");
        return true;
      }
      Loaded.Result loaded = Loaded.open(engine, keeping.store(), request.name());
      loaded.problems().forEach(problem -> say(problem.message()));
      if (loaded.session().isPresent()) {
        keeping.close();
        keeping = loaded.keeping().orElseThrow();
        session = loaded.session().get();
        loaded.messages().forEach(Game.this::say);
        console.show(session.recap());
      }
      return true;
    }

    @Override
    public Boolean transcript(Request.Transcript request) {
      // Before the first order the name may still be that of another game, and its file with it.
      say(
          session.save().isEmpty()
              ? "Nothing has been ordered yet, so there is nothing to write."
              : Transcripts.write(keeping, request.blocks()));
      return true;
    }

    @Override
    public Boolean debrief(Request.Debrief request) {
      console.show(Debriefs.blocks(engine, session.save(), console.style().ascii()));
      return true;
    }

    @Override
    public Boolean quit(Request.Quit request) {
      return false;
    }
  }
}
