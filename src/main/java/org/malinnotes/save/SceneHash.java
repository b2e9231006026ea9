package org.malinnotes.save;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Text;

/**
 * A short fingerprint of all that a player meets in a scene and all that moves the game on from it:
 * the first half of a SHA-256. Two scenes that differ in either have different fingerprints.
 */
public final class SceneHash {
  private static final int BYTES = 16;

  private final MessageDigest digest;

  private SceneHash(MessageDigest digest) {
    this.digest = digest;
  }

  /** The fingerprint as 32 hexadecimal digits. */
  public static String of(Scene scene) {
    SceneHash hash = new SceneHash(sha256());
    hash.add(scene);
    return hash.hex();
  }

  private void add(Scene scene) {
    add(scene.seat().value());
    add(scene.date());
    add(scene.time());
    add(scene.place());
    add(scene.title());
    add(scene.text());
    addAll(scene.documents());
    addAll(scene.effects());
    scene
        .step()
        .accept(
            new Step.Visitor<Void>() {
              @Override
              public Void onward(Onward onward) {
                add(onward.route());
                return null;
              }

              @Override
              public Void decision(Decision decision) {
                add(decision);
                return null;
              }
            });
  }

  private void add(Decision decision) {
    add(decision.question());
    decision.options().forEach(this::add);
    addAll(decision.reply());
    addAll(decision.record());
    add(decision.reveal());
    add(decision.analogy());
    add(decision.hindsight());
  }

  private void add(Option option) {
    add(option.id().value());
    add(option.label());
    add(option.standing());
    add(option.when());
    add(option.unavailable());
    addAll(option.effects());
    add(option.text());
    add(option.departure());
    add(option.route());
  }

  private void add(Text text) {
    for (Paragraph paragraph : text.paragraphs()) {
      add(paragraph.when());
      add(paragraph.markdown());
    }
    add("");
  }

  private void addAll(Collection<?> parts) {
    parts.forEach(this::add);
    add("");
  }

  /**
   * Conditions, effects and routes go in by their text. Should a later Java word a record
   * differently, old saves would report changed scenes and still play.
   */
  private void add(@Nullable Object part) {
    digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private String hex() {
    byte[] bytes = digest.digest();
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < BYTES; i++) {
      hex.append(Character.forDigit(bytes[i] >> 4 & 15, 16));
      hex.append(Character.forDigit(bytes[i] & 15, 16));
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
