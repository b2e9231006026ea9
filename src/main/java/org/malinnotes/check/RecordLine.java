package org.malinnotes.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Id;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;

/**
 * What is met when all is done as it was done, from every start.
 *
 * @param met the scenes and endings on the way
 * @param shown the paragraphs that showed, the same objects as in the story
 * @param lines the decisions of each start in order
 */
record RecordLine(Set<Id> met, Set<Paragraph> shown, List<List<Stop>> lines) {
  /** A decision on the record and the values at which it is met. */
  record Stop(Scene scene, Values values) {}

  /** The decision of the same chair that follows the scene's on the record, the earliest if two. */
  Optional<Scene> nextOf(Scene scene) {
    return lines.stream()
        .flatMap(line -> next(line, scene).stream())
        .min((one, other) -> one.date().compareTo(other.date()));
  }

  private static Optional<Scene> next(List<Stop> line, Scene scene) {
    boolean past = false;
    for (Stop stop : line) {
      if (past && stop.scene().seat().equals(scene.seat())) {
        return Optional.of(stop.scene());
      }
      past |= stop.scene().id().equals(scene.id());
    }
    return Optional.empty();
  }
}
