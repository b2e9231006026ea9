package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.keeping.Inventory;

/** Looks into the folders in which classes and results are kept, and puts it into words. */
final class KeptThere {
  private KeptThere() {}

  /** What a class has; throws {@link ComplaintException} if that cannot be seen. */
  static Inventory of(ClassFolder place) {
    try {
      return Inventory.of(place);
    } catch (IOException closed) {
      throw closed(place.path());
    }
  }

  /** What individual play left; throws {@link ComplaintException} if that cannot be seen. */
  static Inventory ofResults(Path folder) {
    try {
      return Inventory.ofResults(folder);
    } catch (IOException closed) {
      throw closed(folder);
    }
  }

  private static ComplaintException closed(Path folder) {
    return new ComplaintException(
        "The folder " + Shown.of(folder.toString(), 200) + " cannot be opened.");
  }

  /** Such as 28 results, 1 lesson played together. */
  static String words(Inventory inventory) {
    return words(
        inventory.all(Inventory.Sort.RESULT).size(),
        inventory.all(Inventory.Sort.PLENARY).size(),
        inventory.all(Inventory.Sort.BESIDE).size(),
        inventory.all(Inventory.Sort.FOREIGN).size());
  }

  /** The same, for what was counted; nothing for what there is none of. */
  static String words(int results, int plenaries, int beside, int foreign) {
    List<String> parts = new ArrayList<>();
    add(parts, results, "result");
    if (plenaries > 0) {
      parts.add(Plural.of(plenaries, "lesson") + " played together");
    }
    if (beside > 0) {
      parts.add(Plural.of(beside, "file") + " kept beside them");
    }
    add(parts, foreign, "other file");
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(Plural.of(count, noun));
    }
  }
}
