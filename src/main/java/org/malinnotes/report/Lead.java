package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.GameState;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Story;

/** The first paragraphs: which chapter, which chair, where the line stands. */
final class Lead {
  private static final String NO_MARK =
      "What follows is a description and not a mark. It lays a line beside what happened; nothing"
          + " in it says that what happened was right.";

  private Lead() {}

  static List<String> of(Ground ground) {
    List<String> lead = new ArrayList<>();
    lead.add("*" + chapters(ground) + "*");
    lead.add(chairs(ground) + " " + stand(ground));
    if (ground.closed()) {
      lead.add(
          "You asked for the record at the end: what was decided, and the scores, stay closed until"
              + " this line has ended.");
    }
    lead.add(NO_MARK);
    return List.copyOf(lead);
  }

  private static String chapters(Ground ground) {
    Chapter first = ground.story().chapter(ground.state().setup().chapter());
    Chapter last = ground.story().chapter(ground.state().chapter());
    return first.equals(last) ? name(first) : name(first) + ", to " + name(last);
  }

  private static String name(Chapter chapter) {
    return "Chapter " + chapter.number() + ", " + chapter.title() + ", " + chapter.dates();
  }

  private static String chairs(Ground ground) {
    List<String> names =
        ground.state().setup().held().stream()
            .map(id -> ground.story().seat(id))
            .map(seat -> seat.name() + " (" + seat.place() + ")")
            .toList();
    return (names.size() == 1 ? "Your chair: " : "Your chairs: ") + Words.list(names) + ".";
  }

  private static String stand(Ground ground) {
    Story story = ground.story();
    GameState state = ground.state();
    if (state.ending() == null) {
      return "So far: "
          + Words.count(state.ownLine().size(), "order")
          + "; you are at **"
          + story.scene(state.scene()).title()
          + "**, "
          + story.scene(state.scene()).date().inWords()
          + ". What comes of it is laid beside the record when the line has ended.";
    }
    Ending ending = story.ending(state.ending());
    String end =
        "The line ended on " + ending.date().inWords() + " with **" + ending.title() + "**";
    if (ending.record() || ending.basis() == null) {
      return end + ", where history's own line ends.";
    }
    String because =
        ending.because() == null ? "" : " " + ground.citing().because(ending.because());
    return end + ", off the record (" + ending.basis().words() + ")." + because;
  }
}
