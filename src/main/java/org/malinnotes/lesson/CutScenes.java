package org.malinnotes.lesson;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;

/** The scenes of a story with the documents that a lesson offers, each cut when it is asked for. */
final class CutScenes extends AbstractMap<SceneId, Scene> {
  private final Map<SceneId, Scene> all;
  private final Lesson lesson;

  CutScenes(Map<SceneId, Scene> all, Lesson lesson) {
    this.all = all;
    this.lesson = lesson;
  }

  @Override
  public @Nullable Scene get(@Nullable Object key) {
    Scene scene = all.get(key);
    return scene == null ? null : cut(scene);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return all.containsKey(key);
  }

  /** Asks for all of them. */
  @Override
  public Set<Entry<SceneId, Scene>> entrySet() {
    Map<SceneId, Scene> cut = new LinkedHashMap<>();
    all.forEach((id, scene) -> cut.put(id, cut(scene)));
    return Collections.unmodifiableMap(cut).entrySet();
  }

  private Scene cut(Scene scene) {
    return lesson.round(scene.id()).map(round -> scene.offering(round.documents())).orElse(scene);
  }
}
