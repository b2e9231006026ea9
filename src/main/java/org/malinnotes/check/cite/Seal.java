package org.malinnotes.check.cite;

import java.util.Map;
import java.util.TreeMap;
import org.malinnotes.story.Entry;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;
import org.malinnotes.text.SourceFile;

/**
 * What stood in a story when it was last held against its source and found clean: for those who
 * have no copy of the source. Hashes are SHA-256 in lower-case hexadecimal.
 *
 * @param entries by entry id, the hash of quotation, pages and note
 * @param files by name, the hash of each file of prose, line ends as line feeds
 */
public record Seal(Map<String, String> entries, Map<String, String> files) {
  /** The file's name in the story's folder. */
  public static final String FILE = "seal.json";

  /** A seal with its names in order. */
  public Seal {
    entries = new TreeMap<>(entries);
    files = new TreeMap<>(files);
  }

  /** The seal of a story as it stands. */
  public static Seal of(Story story, Places places) {
    Map<String, String> entries = new TreeMap<>();
    story.entries().forEach((id, entry) -> entries.put(id.value(), hash(entry)));
    Map<String, String> files = new TreeMap<>();
    for (SourceFile file : places.files().values()) {
      if (isProse(file.name())) {
        files.put(file.name(), Sha256.of(file.content().replace("\r\n", "\n")));
      }
    }
    return new Seal(entries, files);
  }

  /** Files of the record are sealed entry by entry. */
  private static boolean isProse(String name) {
    return !name.startsWith("record/") && !name.equals(FILE);
  }

  private static String hash(Entry entry) {
    return Sha256.of(entry.quote() + "\n" + entry.pages() + "\n" + entry.note());
  }
}
