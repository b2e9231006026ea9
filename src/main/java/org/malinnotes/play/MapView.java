package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Prose;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Plate;

/** The map of the hour. */
final class MapView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    List<Block> blocks = new ArrayList<>();
    for (Plate plate : desk.story().maps()) {
      if (shows(plate, desk.recordUntil())) {
        blocks.add(
            new Block.Plate(
                plate.title(),
                plate.lines(),
                plate.ascii().isEmpty() ? plate.lines() : plate.ascii(),
                desk.markdown(Prose.shown(plate.alternative(), desk.state().values()))));
      }
    }
    desk.departed()
        .filter(date -> !blocks.isEmpty())
        .ifPresent(
            date ->
                blocks.add(
                    new Block.Notice(
                        "The map is the record's, as of "
                            + date.inWords()
                            + ", when your line left it.")));
    return blocks.isEmpty() ? Answers.notice("There is no map for this hour.") : blocks;
  }

  private static boolean shows(Plate plate, Moment now) {
    return !plate.from().isAfter(now) && (plate.until() == null || plate.until().isAfter(now));
  }
}
