package org.malinnotes.workbench;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/**
 * A story of which one chapter begins otherwise, so that a game can be begun there as it is
 * anywhere, rewound and played again.
 */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * The story with these effects after those of each start of the chapter; nothing else differs.
   */
  public static Story with(Story story, Chapter chapter, List<Effect> set) {
    return set.isEmpty()
        ? story
        : exchanged(
            story,
            chapter.withStarts(chapter.starts().stream().map(start -> start.with(set)).toList()));
  }

  /**
   * The story whose chapter begins at a scene of it, from every chair: with the values of the
   * chair's own start, or of the chapter's first if it has none, then with these. The prologue and
   * the chairs' situations are told only where a start of the chapter leads to that scene.
   *
   * @throws org.malinnotes.story.UnknownNameException if the scene stands in no chapter
   */
  public static Story at(Story story, Scene scene, List<Effect> set) {
    Chapter chapter = story.chapter(scene.chapter());
    boolean begins = chapter.starts().stream().anyMatch(start -> start.scene().equals(scene.id()));
    List<Chapter.Start> starts = new ArrayList<>();
    for (Seat seat : story.seats()) {
      starts.add(
          new Chapter.Start(
                  seat.id(),
                  scene.id(),
                  chapter
                      .start(seat.id())
                      .or(() -> chapter.starts().stream().findFirst())
                      .map(Chapter.Start::set)
                      .orElse(List.of()),
                  chapter
                      .start(seat.id())
                      .filter(own -> begins)
                      .map(Chapter.Start::situation)
                      .orElse(Text.EMPTY))
              .with(set));
    }
    Chapter moved = chapter.withStarts(List.copyOf(starts));
    return exchanged(story, begins ? moved : moved.withoutPrologue());
  }

  private static Story exchanged(Story story, Chapter chapter) {
    return story.withChapters(
        story.chapters().stream()
            .map(one -> one.id().equals(chapter.id()) ? chapter : one)
            .toList());
  }
}
