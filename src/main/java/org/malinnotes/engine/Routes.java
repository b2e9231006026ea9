package org.malinnotes.engine;

import org.malinnotes.story.Chapter;
import org.malinnotes.story.Route;
import org.malinnotes.story.Target;

/** Finds the way on. */
final class Routes {
  private Routes() {}

  static Target follow(Route route, Values values) {
    for (Route.Way way : route.ways()) {
      if (Truth.of(way.when(), values)) {
        return way.to();
      }
    }
    throw new StoryFaultException("a scene has no way on in this state");
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

  static Chapter.Start first(Chapter chapter, Setup setup) {
    return setup
        .start(chapter)
        .orElseThrow(
            () ->
                new StoryFaultException(
                    "the chapter " + chapter.id().value() + " has no start for that seat"));
  }
}
