package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;

/** What was decided, for the orders already given: a list, or one of them again. */
final class RecordView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    if (desk.closed()) {
      return Answers.notice("The record stays closed until this line ends.");
    }
    List<Happening.Revealed> revealed = revealed(desk);
    if (revealed.isEmpty()) {
      return Answers.notice("You have given no order yet; the record opens after the first.");
    }
    int number = Typed.number(typed);
    if (number >= 1 && number <= revealed.size()) {
      return RevealView.blocks(desk, revealed.get(number - 1));
    }
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Happening.Revealed one : revealed) {
      String decided =
          one.decision()
              .decided()
              .map(option -> "Decided: " + option.label())
              .orElse("Nothing was decided: this hour never came.");
      lines.add(
          new Block.Options.Line("record " + (lines.size() + 1), one.scene().title(), decided));
    }
    return List.of(new Block.Options(lines));
  }

  /** What was revealed along the line, in order. */
  static List<Happening.Revealed> revealed(Desk desk) {
    List<Happening.Revealed> revealed = new ArrayList<>();
    for (Happening happening : desk.happenings()) {
      happening.accept(
          new Quiet<Boolean>(false) {
            @Override
            public Boolean revealed(Happening.Revealed one) {
              return revealed.add(one);
            }
          });
    }
    return revealed;
  }
}
