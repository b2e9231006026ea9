package org.malinnotes.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Id;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;

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

  /**
   * The decision of the same chair that follows each scene's on the record, the earliest if two.
   */
  Map<SceneId, Scene> next() {
    Map<SceneId, Scene> next = new HashMap<>();
    for (List<Stop> line : lines) {
      next(line).forEach((scene, follows) -> next.merge(scene, follows, RecordLine::earlier));
    }
    return next;
  }

  private static Map<SceneId, Scene> next(List<Stop> line) {
    Map<SceneId, Scene> next = new HashMap<>();
    Map<SeatId, Scene> later = new HashMap<>();
    for (int i = line.size() - 1; i >= 0; i--) {
      Scene scene = line.get(i).scene();
      Scene follows = later.put(scene.seat(), scene);
      if (follows != null) {
        next.put(scene.id(), follows);
      }
    }
    return next;
  }

  private static Scene earlier(Scene one, Scene other) {
    return other.date().compareTo(one.date()) < 0 ? other : one;
  }
}
