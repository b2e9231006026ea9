package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Phase;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Reaction;
import org.malinnotes.story.OptionId;

/**
 * Gives the first orders of a game, which were named on the command line. What historian mode asks
 * between them is answered so that nothing is claimed; what it asks after the last is left to the
 * player.
 */
final class GivenLine {
  private final Engine engine;
  private final List<OptionId> line;

  /** These orders, the player's own in their order. */
  GivenLine(Engine engine, List<OptionId> line) {
    this.engine = engine;
    this.line = line;
  }

  /**
   * What came of it.
   *
   * @param shown the orders before the last in a line each, and all that came of the last
   */
  record Played(PlaySession session, List<Block> shown) {}

  /** The ids in a text that has commas between them. */
  static List<OptionId> ids(String text) {
    List<OptionId> ids = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      if (word.isBlank()) {
        throw new ComplaintException(
            "--line takes the ids of options with a comma between each two, not "
                + Shown.of(text)
                + ".",
            Exit.USAGE);
      }
      ids.add(new OptionId(word.strip()));
    }
    return List.copyOf(ids);
  }

  /**
   * Gives the orders one after the other in a game that has just been opened.
   *
   * @throws ComplaintException naming the first that cannot be given, and what can be instead
   */
  Played play(PlaySession opened) {
    PlaySession session = opened;
    List<Block> shown = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      session = answered(session);
      int number = new LineStep(engine, session.state(), i + 1).number(line.get(i));
      if (i < line.size() - 1) {
        before.append(before.length() == 0 ? "" : "\n").append(told(session, number));
      }
      Reaction reaction = session.handle(Integer.toString(number));
      session = reaction.session();
      shown = reaction.blocks();
    }
    List<Block> all = new ArrayList<>();
    if (before.length() > 0) {
      all.add(new Block.Prose("Ordered before:\n\n" + before));
    }
    all.addAll(shown);
    return new Played(session, List.copyOf(all));
  }

  private static PlaySession answered(PlaySession asked) {
    PlaySession session = asked;
    Phase phase = session.state().phase();
    while (phase == Phase.EVIDENCE || phase == Phase.FORECAST) {
      Optional<String> nothing = session.asDecided();
      session = session.handle(nothing.orElseThrow()).session();
      phase = session.state().phase();
    }
    return session;
  }

  private String told(PlaySession session, int number) {
    Choice choice = engine.choices(session.state()).get(number - 1);
    return "- "
        + engine.story().scene(session.state().scene()).date().inWords()
        + ": "
        + choice.option().label();
  }
}
