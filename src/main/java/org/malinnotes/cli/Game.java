package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Request;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/** Runs one game at a console until the player leaves or the input ends. */
final class Game implements Input.Visitor<Boolean> {
  private final Console console;
  private final Engine engine;
  private Keeping keeping;
  private final Conversation talk;
  private boolean warned;

  Game(Console console, Engine engine, Keeping keeping, PlaySession session) {
    this.console = console;
    this.engine = engine;
    this.keeping = keeping;
    this.talk = new Conversation(console, session);
  }

  /** Shows the first blocks and plays; the exit code. */
  int run(List<Block> first) {
    talk.show(first);
    try {
      boolean goesOn = true;
      while (goesOn) {
        goesOn = console.read(before -> talk.session().completions(before)).accept(this);
      }
      return Exit.OK;
    } finally {
      keeping.close();
    }
  }

  @Override
  public Boolean line(Input.Line input) {
    return talk.take(input, new Answer());
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

  /** Does what the session asks of the world; false once the game is over. */
  private final class Answer implements Request.Visitor<Boolean> {
    @Override
    public Boolean autosave(Request.Autosave request) {
      if (request.announce() && talk.session().save().isEmpty()) {
        talk.say("Nothing has been ordered yet, so there is nothing to save.");
        return true;
      }
      Optional<SaveProblem> problem = keeping.write(talk.session().save());
      if (problem.isPresent()) {
        if (request.announce() || !warned) {
          talk.say("This game is not being saved. " + problem.get().message());
        }
        warned = true;
      } else if (request.announce()) {
        String name = keeping.name().value();
        talk.say("Saved as " + name + ". Go on with `malin resume " + name + "`.");
      }
      return true;
    }

    @Override
    public Boolean saveCopy(Request.SaveCopy request) {
      talk.say(SaveCopies.copy(keeping.store(), talk.session().save(), request.name()));
      return true;
    }

    @Override
    public Boolean load(Request.Load request) {
      if (keeping.holds(request.name())) {
        talk.say("That is the game you are playing. `lines` lists what is in it.");
        return true;
      }
      Loaded.Result loaded = Loaded.open(engine, keeping.store(), request.name());
      loaded.problems().forEach(problem -> talk.say(problem.message()));
      if (loaded.session().isPresent()) {
        keeping.close();
        keeping = loaded.keeping().orElseThrow();
        talk.change(loaded.session().get());
        loaded.messages().forEach(talk::say);
        talk.show(talk.session().recap());
      }
      return true;
    }

    @Override
    public Boolean transcript(Request.Transcript request) {
      // Before the first order the name may still be that of another game, and its file with it.
      talk.say(
          talk.session().save().isEmpty()
              ? "Nothing has been ordered yet, so there is nothing to write."
              : Transcripts.write(keeping, request.blocks()));
      return true;
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
  }
}
