package org.malinnotes.check;

import org.malinnotes.story.Id;
import org.malinnotes.story.Scene;

/**
 * A place in a story by name: a part, and a JSON pointer from that part's own object.
 *
 * @param kind the kind of part as the reader of the files calls it, such as {@code scene}
 * @param id the part's id; empty for the story's own file
 */
public record Where(String kind, String id, String pointer) {
  /** The story's own file. */
  public static Where story() {
    return new Where("story", "", "");
  }

  /** A scene. */
  public static Where of(Scene scene) {
    return part("scene", scene.id());
  }

  /** A part named by an id. */
  public static Where part(String kind, Id id) {
    return new Where(kind, id.value(), "");
  }

  /** A value further in: {@code name} may hold slashes. */
  public Where to(String name) {
    return new Where(kind, id, pointer + "/" + name);
  }

  /** An item of a list further in. */
  public Where to(String name, int index) {
    return to(name + "/" + index);
  }
}
