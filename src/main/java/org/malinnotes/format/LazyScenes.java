package org.malinnotes.format;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;

/** The scenes of a story, each read from its file when it is first asked for. */
final class LazyScenes extends AbstractMap<SceneId, Scene> {
  private final Map<String, StoryFile> files;
  private final Function<StoryFile, Map<SceneId, Scene>> reader;
  private final Map<SceneId, Scene> read = new LinkedHashMap<>();

  /**
   * Nothing read yet.
   *
   * @param files the file of each scene, by the scene's id
   */
  LazyScenes(Map<String, StoryFile> files, Function<StoryFile, Map<SceneId, Scene>> reader) {
    this.files = files;
    this.reader = reader;
  }

  @Override
  public @Nullable Scene get(@Nullable Object key) {
    if (!(key instanceof SceneId id)) {
      return null;
    }
    Scene known = read.get(id);
    StoryFile file = files.get(id.value());
    if (known == null && file != null) {
      read.putAll(reader.apply(file));
      known = read.get(id);
    }
    return known;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  /** Reads all that are left; in the order of the files, as a story read whole has them. */
  @Override
  public Set<Entry<SceneId, Scene>> entrySet() {
    Map<SceneId, Scene> all = new LinkedHashMap<>();
    for (String id : files.keySet()) {
      Scene scene = get(new SceneId(id));
      if (scene != null) {
        all.put(scene.id(), scene);
      }
    }
    return Collections.unmodifiableMap(all).entrySet();
  }
}
