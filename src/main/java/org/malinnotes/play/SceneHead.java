package org.malinnotes.play;

import java.util.List;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** The line above a scene: when, where, in whose chair. */
public final class SceneHead {
  private SceneHead() {}

  public static List<String> parts(Story story, Scene scene) {
    String day = scene.date().inWords();
    String when = scene.time() == null ? day : day + ", " + scene.time();
    return List.of(when, scene.place(), story.seat(scene.seat()).name());
  }
}
