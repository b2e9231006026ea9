package org.malinnotes.engine;

import java.util.Optional;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Route;
import org.malinnotes.story.Target;

/** Finds the way on. */
final class Routes {
  private Routes() {}

  static Target follow(Route route, Values values) {
    return route.ways().stream()
        .filter(way -> Truth.of(way.when(), values))
        .findFirst()
        .orElseThrow(() -> new StoryFaultException("a scene has no way on in this state"))
        .to();
  }

  static Chapter.Exit exit(Chapter chapter, Values values) {
    return chapter.exits().stream()
        .filter(exit -> Truth.of(exit.when(), values))
        .findFirst()
        .orElseThrow(
            () ->
                new StoryFaultException(
                    "the chapter " + chapter.id().value() + " has no exit in this state"));
  }

  /** Where a chapter begins: at the start of a chair that is held, else where another begins. */
  static Chapter.Start first(Chapter chapter, Setup setup) {
    return setup.held().stream()
        .flatMap(seat -> chapter.start(seat).stream())
        .findFirst()
        .or(() -> setup.alone() ? Optional.empty() : chapter.starts().stream().findFirst())
        .orElseThrow(
            () ->
                new StoryFaultException(
                    "the chapter " + chapter.id().value() + " has no start for that seat"));
  }
}
