package org.malinnotes.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value and where it stands in its file: from offset {@code start} up to but not including
 * {@code end}, in UTF-16 units.
 */
sealed interface JsonTree {
  /** Where the value begins. */
  int start();

  /** Where the value has ended. */
  int end();

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of value. */
  interface Visitor<R> {
    R object(Obj node);

    R array(Arr node);

    R string(Str node);

    R number(Num node);

    R bool(Bool node);

    R nothing(Null node);
  }

  /** A property of an object; the offsets are those of its name with its quotation marks. */
  record Property(String name, int nameStart, int nameEnd, JsonTree value) {}

  /** An object, its properties in the order of the file. */
  record Obj(int start, int end, Map<String, Property> properties) implements JsonTree {
    /** The value of a property, or null if there is none of that name. */
    @Nullable JsonTree get(String name) {
      Property property = properties.get(name);
      return property == null ? null : property.value();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.object(this);
    }
  }

  /** An array. */
  record Arr(int start, int end, List<JsonTree> items) implements JsonTree {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /** A string, its escapes resolved. */
  record Str(int start, int end, String value) implements JsonTree {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.string(this);
    }
  }

  /** A number as written. */
  record Num(int start, int end, String digits) implements JsonTree {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** {@code true} or {@code false}. */
  record Bool(int start, int end, boolean value) implements JsonTree {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }
  }

  /** {@code null}. */
  record Null(int start, int end) implements JsonTree {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }
}
