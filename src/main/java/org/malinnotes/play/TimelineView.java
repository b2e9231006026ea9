package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.TimelineEvent;

/** What has happened, as far as the chair could know by now. */
final class TimelineView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    List<String> known =
        desk.story().timeline().stream()
            .filter(event -> known(event, desk))
            .map(event -> line(desk, event))
            .toList();
    if (known.isEmpty()) {
      return Answers.notice("Nothing stands in the timeline yet.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(String.join("\n", known)));
    desk.departed()
        .ifPresent(
            date ->
                blocks.add(
                    new Block.Notice(
                        "The timeline is the record's. Your line left it on "
                            + date.inWords()
                            + ", so it stops there.")));
    return blocks;
  }

  private static String line(Desk desk, TimelineEvent event) {
    return "- **" + event.date().inWords() + "** — " + Quoting.expand(desk.story(), event.text());
  }

  private static boolean known(TimelineEvent event, Desk desk) {
    Moment until = desk.recordUntil();
    return !event.date().isAfter(until)
        && event.knownTo(desk.seat()).map(from -> !from.isAfter(until)).orElse(false);
  }
}
