package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Happening;

/** Shows a decision: the question, what can be read, the options. */
final class DecisionView {
  private DecisionView() {}

  static List<Block> pose(Happening.DecisionPosed posed) {
    List<Block> blocks = new ArrayList<>();
    int documents = posed.scene().documents().size();
    if (documents > 0) {
      blocks.add(
          new Block.Notice(
              documents == 1
                  ? "One document lies on the desk: type `read`."
                  : documents + " documents lie on the desk: type `read`."));
    }
    blocks.add(new Block.Prose("**" + posed.decision().question() + "**"));
    blocks.add(new Block.Options(lines(posed.choices())));
    return blocks;
  }

  static List<Block.Options.Line> lines(List<Choice> choices) {
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Choice choice : choices) {
      String mark = choice.open() ? "" + (lines.size() + 1) : "";
      String note = choice.open() ? null : choice.option().unavailable();
      lines.add(new Block.Options.Line(mark, choice.option().label(), note));
    }
    return lines;
  }
}
