package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<Path> taken = new HashSet<>();
  private int copied;
  private int there;

  /**
   * Copies into a folder, which is made when it is first needed.
   *
   * @param kept all that count; those of them that lie there are not replaced
   */
  public Filing(Path results, List<Kept> kept) {
    this.results = results;
    kept.stream().map(Kept::file).filter(this::isThere).map(this::place).forEach(taken::add);
  }

  /**
   * Copies one result, unless it is there already; one that was less far on is replaced.
   *
   * @throws IOException if it cannot be read or copied
   */
  public void file(Kept kept) throws IOException {
    Files.createDirectories(results);
    if (isThere(kept.file())) {
      there++;
      return;
    }
    Path copy = free(kept);
    byte[] content = Files.readAllBytes(kept.file());
    if (Files.isRegularFile(copy) && Arrays.equals(Files.readAllBytes(copy), content)) {
      there++;
      return;
    }
    Path beside = copy.resolveSibling(copy.getFileName() + ".tmp");
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

  private boolean isThere(Path file) {
    try {
      return Files.isSameFile(file.getParent(), results);
    } catch (IOException missing) {
      return false;
    }
  }

  private Path place(Path file) {
    return results.resolve(file.getFileName());
  }

  /** Runs of one token and pseudonym that parted would have one name: the next gets a number. */
  private Path free(Kept kept) {
    String name = name(kept);
    Path free = results.resolve(name + ENDING);
    for (int number = 2; !taken.add(free); number++) {
      free = results.resolve(name + "-" + number + ENDING);
    }
    return free;
  }

  private static String name(Kept kept) {
    Pseudonym pseudonym = new Pseudonym(kept.result().pseudonym());
    Path usual = ResultFiles.usual(Path.of(""), kept.lesson().id(), pseudonym).getFileName();
    String name = usual.toString();
    return name.substring(0, name.length() - ENDING.length())
        + "-"
        + kept.result().token().substring(0, DIGITS);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
