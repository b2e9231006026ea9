package org.malinnotes.story;

/** Names a scene, and through it the decision the scene may hold. */
public record SceneId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof SceneId && value.equals(((SceneId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
