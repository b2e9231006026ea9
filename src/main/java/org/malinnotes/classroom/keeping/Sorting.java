package org.malinnotes.classroom.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malinnotes.classroom.collect.Marks;
import org.malinnotes.classroom.collect.Refused;

/**
 * Tells the program's own files from others that somebody put among them: by what is in them. A
 * name alone is enough only for a file in which nothing can be seen.
 */
final class Sorting {
  private static final Pattern PLENARY =
      Pattern.compile("plenary-[a-z0-9-]+(\\.old-[0-9]+)?\\.json");
  private static final Pattern RESULT = Pattern.compile("[a-z0-9_-]+-[a-z0-9_-]+\\.json");
  private static final Pattern BESIDE =
      Pattern.compile("(?<name>.+)\\.(bak|tmp|lock|damaged(-[0-9]+)?)", Pattern.DOTALL);

  private Sorting() {}

  static Inventory.Sort of(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Inventory.Sort.FOREIGN;
    }
    Matcher beside = BESIDE.matcher(file.getFileName().toString());
    if (beside.matches()) {
      boolean ours =
          own(file).isPresent() || own(file.resolveSibling(beside.group("name"))).isPresent();
      return ours ? Inventory.Sort.BESIDE : Inventory.Sort.FOREIGN;
    }
    return own(file).orElse(Inventory.Sort.FOREIGN);
  }

  /** What a file of the program's is; empty for any other. */
  private static Optional<Inventory.Sort> own(Path file) {
    try {
      if (Marks.isEmpty(file)) {
        return byName(file.getFileName().toString());
      }
      if (Refused.isList(file)) {
        return Optional.of(Inventory.Sort.BESIDE);
      }
      if (Marks.isPlenary(file)) {
        return Optional.of(Inventory.Sort.PLENARY);
      }
      return Marks.isResult(file) ? Optional.of(Inventory.Sort.RESULT) : Optional.empty();
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException unreadable) {
      return byName(file.getFileName().toString());
    }
  }

  private static Optional<Inventory.Sort> byName(String name) {
    Matcher beside = BESIDE.matcher(name);
    String bare = beside.matches() ? beside.group("name") : name;
    if (PLENARY.matcher(bare).matches()) {
      return Optional.of(Inventory.Sort.PLENARY);
    }
    return RESULT.matcher(bare).matches() ? Optional.of(Inventory.Sort.RESULT) : Optional.empty();
  }
}
