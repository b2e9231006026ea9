package org.malinnotes.save;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.malinnotes.story.Scene;

/**
 * A short fingerprint of all that a player meets in a scene and all that moves the game on from it:
 * the first half of a SHA-256. Two scenes that differ in either have different fingerprints.
 */
public final class SceneHash {
  private static final int BYTES = 16;

  private SceneHash() {}

  /** The fingerprint as 32 hexadecimal digits. */
  public static String of(Scene scene) {
    byte[] digest = sha256().digest(SceneText.of(scene).getBytes(StandardCharsets.UTF_8));
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < BYTES; i++) {
      hex.append(Character.forDigit(digest[i] >> 4 & 15, 16));
      hex.append(Character.forDigit(digest[i] & 15, 16));
    }
    return hex.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has it
    }
  }
}
