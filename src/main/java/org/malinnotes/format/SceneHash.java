package org.malinnotes.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short fingerprint of a scene, by which a save notices that the story has changed. */
final class SceneHash {
  /** How many hexadecimal digits of the SHA-256 are kept. */
  private static final int DIGITS = 16;

  private SceneHash() {}

  /** The fingerprint of a scene's file: the same for any white space and order of properties. */
  static String of(JsonTree scene) {
    byte[] canonical = CanonicalJson.of(scene).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
      return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
