package org.malinnotes.workbench.ink;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Route;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Target;

/**
 * The knots of an export. Each is named where something leads to it, and whatever was named waits
 * here until it is written: so all that a game can come to is written, and nothing else.
 */
final class InkPlaces {
  private final InkNames names;
  private final InkConditions conditions;
  private final Set<String> named = new HashSet<>();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Writing writing;

  /** Who writes each kind of knot. */
  interface Writing {
    void chapter(Chapter chapter, String knot);

    void exit(Chapter chapter, String knot);

    void scene(SceneId scene, String knot);

    void ending(EndingId ending, String knot);
  }

  InkPlaces(InkNames names, InkConditions conditions, Writing writing) {
    this.names = names;
    this.conditions = conditions;
    this.writing = writing;
  }

  /** Writes what waits, and what is named by that, to the end. */
  void write() {
    for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
      next.get().run();
    }
  }

  String chapter(Chapter chapter) {
    String knot = names.of("chapter", chapter.id());
    return wait(knot, () -> writing.chapter(chapter, knot));
  }

  String exit(Chapter chapter) {
    String knot = names.of("exit", chapter.id());
    return wait(knot, () -> writing.exit(chapter, knot));
  }

  String scene(SceneId scene) {
    String knot = names.of("scene", scene);
    return wait(knot, () -> writing.scene(scene, knot));
  }

  String ending(EndingId ending) {
    String knot = names.of("ending", ending);
    return wait(knot, () -> writing.ending(ending, knot));
  }

  /** The ways on as diverts. */
  void follow(Route route, Chapter chapter, InkLines ink) {
    InkBranches branches = new InkBranches(conditions);
    route
        .ways()
        .forEach(
            way ->
                branches.on(
                    way.when(), () -> ink.add("-> " + way.to().accept(new Named(chapter)))));
    branches.write(ink);
  }

  private Optional<Runnable> next() {
    return Optional.ofNullable(waiting.poll());
  }

  private String wait(String knot, Runnable write) {
    if (named.add(knot)) {
      waiting.add(write);
    }
    return knot;
  }

  /** Names the knot of a target. */
  private final class Named implements Target.Visitor<String> {
    private final Chapter chapter;

    Named(Chapter chapter) {
      this.chapter = chapter;
    }

    @Override
    public String scene(Target.ToScene target) {
      return InkPlaces.this.scene(target.scene());
    }

    @Override
    public String ending(Target.ToEnding target) {
      return InkPlaces.this.ending(target.ending());
    }

    @Override
    public String exit(Target.ToExit target) {
      return InkPlaces.this.exit(chapter);
    }

    @Override
    public String unknown(Target.Unknown target) {
      throw new StoryFaultException("it leads to " + target.name() + ", which does not exist");
    }
  }
}
