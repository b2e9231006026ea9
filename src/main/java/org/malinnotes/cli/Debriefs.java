package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.Block;
import org.malinnotes.report.Debrief;
import org.malinnotes.report.DebriefMarkdown;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveFile;

/** Shows a debrief at a console. */
final class Debriefs {
  private Debriefs() {}

  /** The debrief of a save's active line as blocks, or why there is none. */
  static List<Block> blocks(Engine engine, SaveFile save, boolean ascii) {
    Attempt<Debrief> debrief = Debrief.of(engine, save);
    return debrief
        .result()
        .<Block>map(made -> new Block.Prose(DebriefMarkdown.of(made, ascii)))
        .map(List::of)
        .orElseGet(() -> List.of(new Block.Notice(debrief.problems().get(0).message())));
  }
}
