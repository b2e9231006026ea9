package org.malinnotes.workbench.graph;

import org.malinnotes.story.ChapterId;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SceneId;

/** The ids of nodes. */
final class Names {
  private Names() {}

  static String of(SceneId scene) {
    return "scene:" + scene.value();
  }

  static String of(EndingId ending) {
    return "ending:" + ending.value();
  }

  static String exit(ChapterId chapter) {
    return "exit:" + chapter.value();
  }

  static String unknown(String name) {
    return "unknown:" + name;
  }
}
