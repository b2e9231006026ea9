package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.ResultFiles;

/**
 * Copies results into the folder of a class, byte for byte. A copy's name is made of its lesson,
 * pseudonym and token, so that the same run comes to the same file each time.
 */
public final class Filing {
  /** Digits of a token in a name; two runs of one pseudonym that share them are not to be met. */
  private static final int DIGITS = 8;

  private static final String ENDING = ".json";

  private final Path results;
  private int copied;
  private int there;

  /** Copies into a folder, which is made when it is first needed. */
  public Filing(Path results) {
    this.results = results;
  }

  /**
   * Copies one result, unless it is there already; one that was less far on is replaced.
   *
   * @throws IOException if it cannot be read or copied
   */
  public void file(Kept kept) throws IOException {
    Files.createDirectories(results);
    if (Files.isSameFile(kept.file().getParent(), results)) {
      there++;
      return;
    }
    Path copy = results.resolve(name(kept));
    byte[] content = Files.readAllBytes(kept.file());
    if (Files.isRegularFile(copy) && Arrays.equals(Files.readAllBytes(copy), content)) {
      there++;
      return;
    }
    Path beside = results.resolve(name(kept) + ".tmp");
    Files.write(beside, content);
    move(beside, copy);
    copied++;
  }

  /** How many were copied. */
  public int copied() {
    return copied;
  }

  /** How many were there before. */
  public int there() {
    return there;
  }

  private static String name(Kept kept) {
    Pseudonym pseudonym = new Pseudonym(kept.result().pseudonym());
    Path usual = ResultFiles.usual(Path.of(""), kept.lesson().id(), pseudonym).getFileName();
    String name = usual.toString();
    return name.substring(0, name.length() - ENDING.length())
        + "-"
        + kept.result().token().substring(0, DIGITS)
        + ENDING;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
