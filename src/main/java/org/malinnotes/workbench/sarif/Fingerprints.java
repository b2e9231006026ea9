package org.malinnotes.workbench.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.malinnotes.diagnostic.Diagnostic;

/**
 * Marks by which a code host knows a finding again in another run. They hold no line and no words
 * of the message, which may count something: what is written elsewhere does not make it a new one.
 * Findings that are alike are told apart by their order.
 */
final class Fingerprints {
  private static final int DIGITS = 32;
  private static final int LONGEST = 1_000;

  private final Map<String, Integer> met = new HashMap<>();

  /** The mark of the next finding. */
  String of(Diagnostic finding) {
    String covered = finding.place().map(span -> span.covered()).orElse("");
    String key =
        finding.code().id()
            + '\n'
            + finding.file()
            + '\n'
            + covered.substring(0, Math.min(LONGEST, covered.length()));
    return hash(key) + ":" + met.merge(key, 1, Integer::sum);
  }

  private static String hash(String key) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
