package org.malinnotes.check.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;

/**
 * In which chapters a line can be while it is at a scene. A way may lead to a scene that is filed
 * under another chapter; the line is still in the chapter that was opened last.
 */
final class Whereabouts {
  private final Map<SceneId, Set<ChapterId>> chapters = new HashMap<>();

  Whereabouts(Story story) {
    for (Chapter chapter : story.chapters()) {
      Deque<SceneId> open = new ArrayDeque<>();
      chapter.starts().forEach(start -> come(start.scene(), chapter, open));
      while (!open.isEmpty()) {
        for (Route route : story.scene(open.remove()).step().accept(new Routes())) {
          route
              .ways()
              .forEach(way -> way.to().accept(new Scenes(scene -> come(scene, chapter, open))));
        }
      }
    }
  }

  /** Whether a line that is at a scene can be in a chapter. */
  boolean among(Scene scene, ChapterId chapter) {
    return chapters.getOrDefault(scene.id(), Set.of()).contains(chapter);
  }

  private void come(SceneId scene, Chapter chapter, Deque<SceneId> open) {
    if (chapters.computeIfAbsent(scene, id -> new HashSet<>()).add(chapter.id())) {
      open.add(scene);
    }
  }

  private static final class Routes implements Step.Visitor<List<Route>> {
    @Override
    public List<Route> onward(Onward step) {
      return List.of(step.route());
    }

    @Override
    public List<Route> decision(Decision decision) {
      return decision.options().stream().map(Option::route).toList();
    }
  }

  private record Scenes(Consumer<SceneId> come) implements Target.Visitor<Boolean> {
    @Override
    public Boolean scene(Target.ToScene target) {
      come.accept(target.scene());
      return true;
    }

    @Override
    public Boolean ending(Target.ToEnding target) {
      return false;
    }

    @Override
    public Boolean exit(Target.ToExit target) {
      return false;
    }

    @Override
    public Boolean unknown(Target.Unknown target) {
      return false;
    }
  }
}
