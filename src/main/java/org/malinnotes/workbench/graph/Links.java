package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** All ways of a story, those through the exits of chapters too, their conditions left aside. */
public final class Links {
  private final Story story;
  private final @Nullable SeatId seat;

  /** The ways open to a chair, or all of them where there is none. */
  public Links(Story story, @Nullable SeatId seat) {
    this.story = story;
    this.seat = seat;
  }

  /** All of them. */
  public List<RawLink> all() {
    List<RawLink> all = new ArrayList<>();
    for (Chapter chapter : story.chapters()) {
      story.scenes().values().stream()
          .filter(scene -> scene.chapter().equals(chapter.id()))
          .forEach(scene -> all.addAll(SceneLinks.of(scene, allowed(scene))));
      chapter.exits().forEach(exit -> exit(chapter, exit, all));
    }
    return all;
  }

  /** At the decisions of other chairs only what history's hand may order. */
  private Predicate<Option> allowed(Scene scene) {
    Optional<Decision> decision = scene.decision();
    if (seat == null || scene.seat().equals(seat) || decision.isEmpty()) {
      return option -> true;
    }
    return option ->
        option.isDecided()
            || decision.get().reply().stream().anyMatch(it -> it.option().equals(option.id()));
  }

  private void exit(Chapter chapter, Chapter.Exit exit, List<RawLink> all) {
    String from = Names.exit(chapter.id());
    if (exit.to() != null && story.chapters().stream().noneMatch(it -> it.id().equals(exit.to()))) {
      all.add(new RawLink(from, Names.unknown(exit.to().value()), null));
    }
    story.chapters().stream()
        .filter(next -> next.id().equals(exit.to()))
        .flatMap(next -> next.starts().stream())
        .map(start -> Names.of(start.scene()))
        .distinct()
        .forEach(start -> all.add(new RawLink(from, start, null)));
    all.add(new RawLink(from, Names.of(exit.alone()), null));
  }
}
