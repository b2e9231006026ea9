package org.malinnotes.check;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Id;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;

/**
 * A place in a story by name: a part, and a JSON pointer from that part's own object. The pointer
 * is put together only when it is asked for: the places of a sound story never are.
 */
public final class Where {
  private static final int NO_INDEX = -1;

  private final String kind;
  private final String id;
  private final @Nullable Where around;
  private final String name;
  private final int index;

  private Where(String kind, String id, @Nullable Where around, String name, int index) {
    this.kind = kind;
    this.id = id;
    this.around = around;
    this.name = name;
    this.index = index;
  }

  /** The story's own file. */
  public static Where story() {
    return part("story", "");
  }

  /** A scene. */
  public static Where of(Scene scene) {
    return part("scene", scene.id());
  }

  /** A lesson. */
  public static Where of(Lesson lesson) {
    return part("lesson", lesson.id());
  }

  /** A part named by an id. */
  public static Where part(String kind, Id id) {
    return part(kind, id.value());
  }

  /**
   * A part.
   *
   * @param kind the kind of part as the reader of the files calls it, such as {@code scene}
   * @param id the part's id; empty for the story's own file
   */
  public static Where part(String kind, String id) {
    return new Where(kind, id, null, "", NO_INDEX);
  }

  /** A value further in: {@code name} may hold slashes. */
  public Where to(String name) {
    return new Where(kind, id, this, name, NO_INDEX);
  }

  /** An item of a list further in. */
  public Where to(String name, int index) {
    return new Where(kind, id, this, name, index);
  }

  /** An item of this list. */
  public Where item(int index) {
    return new Where(kind, id, this, "", index);
  }

  /** The kind of part. */
  public String kind() {
    return kind;
  }

  /** The part's id. */
  public String id() {
    return id;
  }

  /** The JSON pointer from the part's own object. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    write(pointer);
    return pointer.toString();
  }

  private void write(StringBuilder pointer) {
    if (around != null) {
      around.write(pointer);
      if (!name.isEmpty()) {
        pointer.append('/').append(name);
      }
      if (index != NO_INDEX) {
        pointer.append('/').append(index);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Where where
        && kind.equals(where.kind)
        && id.equals(where.id)
        && pointer().equals(where.pointer());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + id + pointer();
  }
}
