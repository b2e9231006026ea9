package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * A chapter made ready.
 *
 * @param situations how matters stand, told to each chair of which the story says it
 * @param first the place where it begins; the place of a fault if the game cannot open it
 */
record Stage(
    Chapter chapter, Watch prologue, Map<SeatId, Watch> situations, Exit[] exits, int first) {
  /**
   * A way out.
   *
   * @param alone the place of the ending it comes to if the game goes no further
   * @param to the number of the next chapter; -1 if the game goes no further
   */
  record Exit(StateTest when, int alone, int to) {}

  static Stage of(Chapter chapter, Setup setup, Places places, Sites sites) {
    Story story = places.story();
    Map<SeatId, Watch> situations = new HashMap<>();
    for (Chapter.Start start : chapter.starts()) {
      if (setup.holds(start.seat())) {
        situations.put(start.seat(), Watch.of(sites, List.of(start.situation())));
      }
    }
    List<Exit> exits = new ArrayList<>();
    for (Chapter.Exit exit : chapter.exits()) {
      int to = exit.to() == null ? -1 : story.chapters().indexOf(story.chapter(exit.to()));
      exits.add(
          new Exit(sites.test(exit.when()), places.of(exit.alone()), setup.alone() ? -1 : to));
    }
    return new Stage(
        chapter,
        Watch.of(sites, List.of(chapter.prologue())),
        situations,
        exits.toArray(Exit[]::new),
        setup
            .start(chapter)
            .map(start -> places.of(start.scene()))
            .orElseGet(() -> places.of(Fault.Kind.NO_START, chapter.id().value())));
  }
}
