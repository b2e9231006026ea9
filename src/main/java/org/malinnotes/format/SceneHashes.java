package org.malinnotes.format;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.SceneId;

/** The fingerprints of all scenes, each computed when first asked for: a game meets but a few. */
final class SceneHashes extends AbstractMap<SceneId, String> {
  private final Map<SceneId, JsonTree> scenes = new LinkedHashMap<>();
  private final Map<SceneId, String> computed = new HashMap<>();

  /** Notes a scene; the first of an id stays. */
  void note(SceneId id, JsonTree scene) {
    scenes.putIfAbsent(id, scene);
  }

  @Override
  public @Nullable String get(Object key) {
    if (!scenes.containsKey(key)) {
      return null;
    }
    SceneId id = (SceneId) key;
    return computed.computeIfAbsent(id, any -> SceneHash.of(scenes.get(id)));
  }

  @Override
  public boolean containsKey(Object key) {
    return scenes.containsKey(key);
  }

  @Override
  public Set<Map.Entry<SceneId, String>> entrySet() {
    Map<SceneId, String> all = new LinkedHashMap<>();
    for (SceneId id : scenes.keySet()) {
      all.put(id, String.valueOf(get(id)));
    }
    return Collections.unmodifiableMap(all).entrySet();
  }
}
