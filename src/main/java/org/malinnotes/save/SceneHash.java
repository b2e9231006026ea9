package org.malinnotes.save;

import org.malinnotes.story.Scene;

/**
 * A {@link Fingerprint} of all that a player meets in a scene and all that moves the game on from
 * it. Two scenes that differ in either have different fingerprints.
 */
public final class SceneHash {
  private SceneHash() {}

  /** The fingerprint as 32 hexadecimal digits. */
  public static String of(Scene scene) {
    return Fingerprint.of(SceneText.of(scene));
  }
}
