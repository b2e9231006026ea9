package org.malinnotes.classroom.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.malinnotes.classroom.collect.Marks;

/** Tells the program's own files from others that somebody put among them. */
final class Sorting {
  private static final Pattern PLENARY =
      Pattern.compile("plenary-[a-z0-9-]+(\\.old-[0-9]+)?\\.json");
  private static final Pattern RESULT = Pattern.compile("[a-z0-9_-]+-[a-z0-9_]+\\.json");
  private static final Pattern BESIDE =
      Pattern.compile("[a-z0-9_-]+(\\.old-[0-9]+)?\\.json\\.(bak|tmp|lock|damaged)");

  private Sorting() {}

  static Inventory.Sort inClass(Path file) {
    String name = file.getFileName().toString();
    if (!isFile(file)) {
      return Inventory.Sort.FOREIGN;
    }
    if (PLENARY.matcher(name).matches()) {
      return Inventory.Sort.PLENARY;
    }
    return name.startsWith("plenary-") && BESIDE.matcher(name).matches()
        ? Inventory.Sort.BESIDE
        : Inventory.Sort.FOREIGN;
  }

  /** What was put there by hand is a result if it holds one; a name of ours is enough too. */
  static Inventory.Sort inResults(Path file) {
    String name = file.getFileName().toString();
    if (!isFile(file)) {
      return Inventory.Sort.FOREIGN;
    }
    if (BESIDE.matcher(name).matches()) {
      return Inventory.Sort.BESIDE;
    }
    return RESULT.matcher(name).matches() || isResult(file)
        ? Inventory.Sort.RESULT
        : Inventory.Sort.FOREIGN;
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isResult(Path file) {
    try {
      return Marks.ofResult(file);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
