package org.malinnotes.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/**
 * A story whose chapter begins at another scene of it, from every chair, so that a game can be
 * begun there as it is anywhere, rewound and played again.
 */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * The story so changed. The chapter begins as it does for the scene's chair, then with these
   * values; its prologue and the chair's situation are told only where it begins at this scene.
   *
   * @throws org.malinnotes.story.UnknownNameException if the scene stands in no chapter
   */
  public static Story at(Story story, Scene scene, List<Effect> set) {
    Chapter moved = moved(story, story.chapter(scene.chapter()), scene, set);
    return new Story(
        story.id(),
        story.title(),
        story.subtitle(),
        story.version(),
        story.language(),
        story.source(),
        story.seats(),
        story.variables(),
        story.measures(),
        story.chapters().stream().map(it -> it.id().equals(moved.id()) ? moved : it).toList(),
        story.questions(),
        story.reading(),
        story.scenes(),
        story.endings(),
        story.entries(),
        story.documents(),
        story.people(),
        story.glossary(),
        story.timeline(),
        story.maps());
  }

  private static Chapter moved(Story story, Chapter chapter, Scene scene, List<Effect> set) {
    Optional<Chapter.Start> own = chapter.start(scene.seat());
    List<Effect> effects =
        new ArrayList<>(
            own.or(() -> chapter.starts().stream().findFirst())
                .map(Chapter.Start::set)
                .orElse(List.of()));
    effects.addAll(set);
    boolean begins = own.filter(start -> start.scene().equals(scene.id())).isPresent();
    List<Chapter.Start> starts = new ArrayList<>();
    for (Seat seat : story.seats()) {
      Text situation =
          chapter
              .start(seat.id())
              .filter(it -> begins)
              .map(it -> it.situation())
              .orElse(Text.EMPTY);
      starts.add(new Chapter.Start(seat.id(), scene.id(), List.copyOf(effects), situation));
    }
    return new Chapter(
        chapter.id(),
        chapter.number(),
        chapter.title(),
        chapter.dates(),
        chapter.folder(),
        begins ? chapter.prologue() : Text.EMPTY,
        List.copyOf(starts),
        chapter.exits());
  }
}
