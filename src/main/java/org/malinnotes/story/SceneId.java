package org.malinnotes.story;

/** Names a scene, and through it the decision the scene may hold. */
public record SceneId(String value) implements Id {}
