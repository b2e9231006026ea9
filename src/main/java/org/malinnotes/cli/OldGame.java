package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveStore;
import org.malinnotes.terminal.Console;

/** Goes on with a saved game. */
final class OldGame {
  private OldGame() {}

  /** Plays the save of this name; throws {@link ComplaintException} if it cannot be opened. */
  static int play(Console console, Engine engine, SaveStore store, String name) {
    Loaded.Result loaded = Loaded.open(engine, store, name);
    if (loaded.session().isEmpty()) {
      throw new ComplaintException(
          loaded.problems().stream()
              .map(SaveProblem::message)
              .collect(Collectors.joining(System.lineSeparator())));
    }
    PlaySession session = loaded.session().get();
    List<Block> first = new ArrayList<>();
    loaded.problems().forEach(problem -> first.add(new Block.Notice(problem.message())));
    loaded.messages().forEach(message -> first.add(new Block.Notice(message)));
    first.addAll(session.recap());
    return new Game(console, engine, loaded.keeping().orElseThrow(), session).run(first);
  }
}
