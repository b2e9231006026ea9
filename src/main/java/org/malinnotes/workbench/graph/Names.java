package org.malinnotes.workbench.graph;

import org.malinnotes.story.ChapterId;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SceneId;

/** The ids of nodes. */
public final class Names {
  private Names() {}

  /** Of a scene. */
  public static String of(SceneId scene) {
    return "scene:" + scene.value();
  }

  /** Of an ending. */
  public static String of(EndingId ending) {
    return "ending:" + ending.value();
  }

  /** Of the way out of a chapter. */
  public static String exit(ChapterId chapter) {
    return "exit:" + chapter.value();
  }

  /** Of a name that the story does not have. */
  public static String unknown(String name) {
    return "unknown:" + name;
  }
}
