package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Reaction;
import org.malinnotes.play.Request;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/** A game at a console: what is typed at the one goes to the other, and what comes of it back. */
final class Conversation {
  private final Console console;
  private PlaySession session;

  Conversation(Console console, PlaySession session) {
    this.console = console;
    this.session = session;
  }

  /** The game as it stands. */
  PlaySession session() {
    return session;
  }

  /** Goes on with another game. */
  void change(PlaySession other) {
    session = other;
  }

  void show(List<Block> blocks) {
    console.show(blocks);
  }

  void say(String markdown) {
    show(List.of(new Block.Notice(markdown)));
  }

  /**
   * Takes a line.
   *
   * @param world does what the session asks for; each answer is whether the game goes on
   */
  boolean take(Input.Line line, Request.Visitor<Boolean> world) {
    console.show(cut(line));
    Reaction reaction = session.handle(line.text());
    session = reaction.session();
    show(reaction.blocks());
    boolean goesOn = true;
    for (Request request : reaction.requests()) {
      goesOn &= request.accept(world);
    }
    return goesOn;
  }

  /** A word about a line that was too long to be taken in whole; nothing about any other. */
  static List<Block> cut(Input.Line line) {
    return line.cut()
        ? List.of(
            new Block.Notice(
                "That line was longer than "
                    + Console.LONGEST_INPUT
                    + " characters; the rest is lost."))
        : List.of();
  }

  /** Shows the whole line beside the record. */
  void debrief(Engine engine) {
    show(Debriefs.blocks(engine, session.save(), console.style().ascii()));
  }
}
