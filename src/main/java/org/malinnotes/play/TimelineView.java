package org.malinnotes.play;

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
            .map(
                event ->
                    "- **"
                        + event.date().inWords()
                        + "** — "
                        + Quoting.expand(desk.story(), event.text()))
            .toList();
    return known.isEmpty()
        ? Answers.notice("Nothing stands in the timeline yet.")
        : List.of(new Block.Prose(String.join("\n", known)));
  }

  private static boolean known(TimelineEvent event, Desk desk) {
    Moment now = desk.now();
    return !event.date().isAfter(now)
        && event.knownTo(desk.seat()).map(from -> !from.isAfter(now)).orElse(false);
  }
}
