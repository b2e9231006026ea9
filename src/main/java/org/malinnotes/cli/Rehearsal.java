package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Turn;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SaveName;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Story;

/**
 * How a game of which nothing is kept is begun: anywhere in a story, with any values.
 *
 * @param at the scene's id; empty for the start
 * @param set what to give to variables, in words
 * @param line the orders to begin with
 */
record Rehearsal(
    Optional<String> at,
    List<String> set,
    Optional<String> seat,
    Optional<String> chapter,
    boolean historian,
    RevealMode reveal,
    List<OptionId> line) {

  /** A game just begun, and what to show first. */
  record Begun(Engine engine, PlaySession session, List<Block> shown) {}

  /** Adds the options that tell how to begin. */
  static Given options(Given given) {
    return given
        .text("--at", "SCENE", "Begin at this scene, by its id.")
        .texts(
            "--set",
            "VAR=VALUE",
            "Begin with these values, such as trust=2,halted=true. The others are as at the"
                + " chapter's start.")
        .text(
            "--seat",
            "SEAT",
            "The chair, or both. Otherwise that of the scene, or of the chapter's first start.")
        .text("--chapter", "ID", "Begin with this chapter and end with it, by its id or number.")
        .text("--line", "ID,ID", "Begin by these orders, named by the ids of their options.")
        .flag("--historian", "Ask on which documents an order rests, and what was decided.")
        .text("--reveal", "now|end", "Show what was decided after each order or at the end.");
  }

  /**
   * What was given for these options.
   *
   * @throws ComplaintException if they do not go together
   */
  static Rehearsal of(Given given) {
    if (given.text("--at").isPresent() && given.text("--chapter").isPresent()) {
      throw new ComplaintException(
          "--at names a scene, and with it its chapter: leave out --chapter.", Exit.USAGE);
    }
    return new Rehearsal(
        given.text("--at"),
        given.texts("--set"),
        given.text("--seat"),
        given.text("--chapter"),
        given.has("--historian"),
        PlayCommand.reveal(given.text("--reveal").orElse(RevealMode.NOW.word())),
        given.text("--line").map(GivenLine::ids).orElse(List.of()));
  }

  /** Whether a place in the story was named, other than its start. */
  boolean isPlaced() {
    return at.isPresent() || chapter.isPresent();
  }

  /** The same at this scene. */
  Rehearsal at(String scene) {
    return new Rehearsal(Optional.of(scene), set, seat, chapter, historian, reveal, line);
  }

  /**
   * Begins a game of the story.
   *
   * @throws ComplaintException if the story has no such scene, chair, variable or option
   */
  Begun begin(Story story) {
    return begin(Beginning.of(story, this));
  }

  /**
   * Begins a game there.
   *
   * @throws ComplaintException if an order of the line cannot be given
   */
  Begun begin(Beginning beginning) {
    Engine engine = new Engine(beginning.story());
    Turn opening = engine.begin(beginning.setup());
    SaveName name = new SaveName("unsaved");
    PlaySession session =
        PlaySession.begin(
                engine,
                SaveKeeper.begin(
                    engine.story(), name, opening.state().setup(), reveal, opening, "", ""),
                opening)
            .unkept();
    if (line.isEmpty()) {
      return new Begun(engine, session, session.opening());
    }
    GivenLine.Played played = new GivenLine(engine, line).play(session);
    return new Begun(engine, played.session(), played.shown());
  }
}
