package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;

/** What can be typed. */
final class HelpView implements View {
  private final boolean kept;

  /** For a game of which something is kept, or nothing. */
  HelpView(boolean kept) {
    this.kept = kept;
  }

  @Override
  public List<Block> show(Desk desk, String typed) {
    List<Block.Options.Line> lines = new ArrayList<>();
    lines.add(new Block.Options.Line("1, 2, …", "give that order", null));
    for (Command command : Command.offered(kept)) {
      lines.add(new Block.Options.Line(command.usage(), command.about(kept), null));
    }
    return List.of(
        new Block.Options(lines),
        new Block.Notice("The first letters are enough, and accents do not matter."));
  }
}
