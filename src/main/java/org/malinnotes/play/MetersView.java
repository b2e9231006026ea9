package org.malinnotes.play;

import java.util.List;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Variable;

/** How matters stand for the chair. */
final class MetersView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    Values values = desk.state().values();
    List<Block.Meters.Meter> meters =
        desk.story().variables().values().stream()
            .filter(variable -> variable.isMeterOf(List.of(desk.seat())))
            .map(variable -> meter(variable, values.get(variable.id())))
            .toList();
    return meters.isEmpty()
        ? Answers.notice("This story keeps no meters for this chair.")
        : List.of(new Block.Meters(meters));
  }

  private static Block.Meters.Meter meter(Variable variable, int value) {
    return new Block.Meters.Meter(
        variable.label(),
        variable.min(),
        variable.max(),
        value,
        variable.word(value),
        variable.about());
  }
}
