package org.malinnotes.check.explore;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;

/**
 * Numbers for all that a way can lead to: scenes from 0 up, endings from -2 down, the exit -1, and
 * from the least number up the faults at which a line cannot go on. A name that the story does not
 * have is an exception.
 */
final class Places implements Target.Visitor<Integer> {
  static final int EXIT = -1;
  private static final int FAULTS = Integer.MIN_VALUE;

  private final Story story;
  private final Map<SceneId, Integer> scenes = new HashMap<>();
  private final Map<EndingId, Integer> endings = new HashMap<>();
  private final Map<Fault, Integer> faults = new LinkedHashMap<>();

  Places(Story story) {
    this.story = story;
    story.scenes().keySet().forEach(id -> scenes.put(id, scenes.size()));
    story.endings().keySet().forEach(id -> endings.put(id, EXIT - 1 - endings.size()));
  }

  Story story() {
    return story;
  }

  int of(SceneId scene) {
    return scenes.get(story.scene(scene).id());
  }

  int of(EndingId ending) {
    return endings.get(story.ending(ending).id());
  }

  /** The place of a fault, which is noted. */
  int of(Fault.Kind kind, String where) {
    return faults.computeIfAbsent(new Fault(kind, where), fault -> FAULTS + faults.size());
  }

  /** The faults come to so far. */
  List<Fault> faults() {
    return List.copyOf(faults.keySet());
  }

  /** Whether a place is that of a fault. */
  static boolean isFault(int place) {
    return place < FAULTS / 2;
  }

  /** The place that stands for the fault with this index. */
  static int ofFault(int index) {
    return FAULTS + index;
  }

  /** The index, from 0, of the fault that a place stands for. */
  static int fault(int place) {
    return place - FAULTS;
  }

  /** The index, from 0, of the ending that a place below the exit stands for. */
  static int ending(int place) {
    return EXIT - 1 - place;
  }

  @Override
  public Integer scene(Target.ToScene target) {
    return of(target.scene());
  }

  @Override
  public Integer ending(Target.ToEnding target) {
    return of(target.ending());
  }

  @Override
  public Integer exit(Target.ToExit target) {
    return EXIT;
  }

  @Override
  public Integer unknown(Target.Unknown target) {
    throw new StoryFaultException("nothing is called " + target.name());
  }
}
