package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.table.Csv;
import org.malinnotes.classroom.table.Decoded;
import org.malinnotes.classroom.table.Neutral;
import org.malinnotes.classroom.table.Row;
import org.malinnotes.classroom.table.Sheet;

/**
 * The files that were refused when a class was collected, kept beside it, so that a report can say
 * who has to be asked again. A table that the teacher can read too.
 */
public final class Refused {
  private static final String NAME = "refused.csv";
  private static final String KIND = "malin-notes refused";
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  /** What leaves a file out and is not told again when the class itself is looked at. */
  private static final Set<Finding.Sort> SORTS =
      EnumSet.of(
          Finding.Sort.DAMAGED, Finding.Sort.UNREADABLE, Finding.Sort.OTHER, Finding.Sort.UNSEEN);

  private Refused() {}

  /**
   * Keeps what was refused now, and what was refused before in other folders and has not come since
   * under the same name.
   *
   * @throws IOException if that cannot be written
   */
  public static void keep(ClassFolder place, Collected collected) throws IOException {
    String folder = Neutral.of(collected.folder().toString());
    Set<String> good = new HashSet<>();
    collected.kept().forEach(kept -> good.add(Neutral.of(name(collected, kept.file()))));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(KIND, "in the folder", "what is the matter"));
    for (List<String> row : rows(place.path())) {
      if (!row.get(1).equals(folder) && !good.contains(row.get(0))) {
        rows.add(row);
      }
    }
    for (Finding finding : collected.findings()) {
      if (SORTS.contains(finding.sort())) {
        String where = finding.place().isEmpty() ? "" : finding.place() + ": ";
        rows.add(List.of(name(collected, finding.file()), folder, where + finding.what()));
      }
    }
    Path file = place.path().resolve(NAME);
    if (rows.size() > 1) {
      Files.createDirectories(place.path());
      Files.writeString(file, Csv.of(rows));
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** What was refused when the class in a folder was collected, as sentences; none elsewhere. */
  public static List<String> in(Path folder) {
    return rows(folder).stream()
        .map(row -> row.get(0) + ": refused when it was collected; " + row.get(2) + ".")
        .toList();
  }

  /**
   * Whether a file is such a list.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isList(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(KIND.length() + 3), StandardCharsets.UTF_8);
      return head.startsWith("\uFEFF" + KIND);
    }
  }

  /** The rows below the head; none without a list that can be read. */
  private static List<List<String>> rows(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES || !isList(file)) {
        return List.of();
      }
      Optional<Sheet> sheet =
          Decoded.of(Files.readAllBytes(file)).flatMap(text -> Sheet.of(text.text()).result());
      return sheet.map(Sheet::rows).orElse(List.of()).stream().skip(1).map(Refused::row).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static List<String> row(Row row) {
    return List.of(row.text(0), row.text(1), row.text(2));
  }

  private static String name(Collected collected, Path file) {
    return file.startsWith(collected.folder()) && !file.equals(collected.folder())
        ? collected.folder().relativize(file).toString()
        : file.toString();
  }
}
