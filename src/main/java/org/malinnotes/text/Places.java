package org.malinnotes.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a story stand in its files. A part is named by its kind and id, such as {@code
 * scene} and {@code communique}; a pointer leads on from there.
 */
public final class Places {
  private record Root(Pointers file, String pointer) {}

  private final Map<String, Root> roots = new HashMap<>();
  private final Map<String, SourceFile> files = new HashMap<>();

  /** Notes where a part stands; the first place noted for a part stays. */
  public void put(String kind, String id, Pointers file, String pointer) {
    roots.putIfAbsent(key(kind, id), new Root(file, pointer));
  }

  /** Notes a file of the story. */
  public void file(SourceFile file) {
    files.put(file.name(), file);
  }

  /** All files of the story by name. */
  public Map<String, SourceFile> files() {
    return Map.copyOf(files);
  }

  /**
   * Where a value inside a part stands, or the nearest value around it.
   *
   * @param pointer JSON pointer from the part's own object, such as {@code /decision/options/2}
   */
  public Optional<Span> find(String kind, String id, String pointer) {
    Root root = roots.get(key(kind, id));
    return root == null
        ? Optional.empty()
        : Optional.of(root.file().find(root.pointer() + pointer));
  }

  /** Where the name of a property inside a part stands, or else its value. */
  public Optional<Span> name(String kind, String id, String pointer) {
    Root root = roots.get(key(kind, id));
    return root == null
        ? Optional.empty()
        : Optional.of(root.file().name(root.pointer() + pointer));
  }

  /** Neither a kind nor an id holds a blank. */
  private static String key(String kind, String id) {
    return kind + " " + id;
  }
}
