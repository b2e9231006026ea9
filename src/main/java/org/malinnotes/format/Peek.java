package org.malinnotes.format;

import org.jspecify.annotations.Nullable;

/** Looks at values without reporting anything. */
final class Peek {
  private static final Looking<String> STRING =
      new Looking<>() {
        @Override
        public String string(JsonTree.Str node) {
          return node.value();
        }
      };

  private static final Looking<JsonTree.Obj> OBJECT =
      new Looking<>() {
        @Override
        public JsonTree.Obj object(JsonTree.Obj node) {
          return node;
        }
      };

  private static final Looking<JsonTree.Arr> ARRAY =
      new Looking<>() {
        @Override
        public JsonTree.Arr array(JsonTree.Arr node) {
          return node;
        }
      };

  private static final Looking<Boolean> BOOL =
      new Looking<>() {
        @Override
        public Boolean bool(JsonTree.Bool node) {
          return node.value();
        }
      };

  private static final Looking<String> DIGITS =
      new Looking<>() {
        @Override
        public String number(JsonTree.Num node) {
          return node.digits();
        }
      };

  private static final Looking<Boolean> NULL =
      new Looking<>() {
        @Override
        public Boolean nothing(JsonTree.Null node) {
          return true;
        }
      };

  private Peek() {}

  /** The value as a string, or null. */
  static @Nullable String string(@Nullable JsonTree node) {
    return node == null ? null : node.accept(STRING);
  }

  /** The value as an object, or null. */
  static JsonTree.@Nullable Obj object(@Nullable JsonTree node) {
    return node == null ? null : node.accept(OBJECT);
  }

  /** The value as an array, or null. */
  static JsonTree.@Nullable Arr array(@Nullable JsonTree node) {
    return node == null ? null : node.accept(ARRAY);
  }

  /** The value as a number written, or null. */
  static @Nullable String digits(@Nullable JsonTree node) {
    return node == null ? null : node.accept(DIGITS);
  }

  /** Whether the value is {@code true}. */
  static boolean isTrue(@Nullable JsonTree node) {
    return node != null && Boolean.TRUE.equals(node.accept(BOOL));
  }

  /** Whether the value is there and is {@code null}. */
  static boolean isNull(@Nullable JsonTree node) {
    return node != null && node.accept(NULL) != null;
  }

  /** The value of a property, or null if this is no object or has none of that name. */
  static @Nullable JsonTree property(@Nullable JsonTree node, String name) {
    JsonTree.Obj object = object(node);
    return object == null ? null : object.get(name);
  }

  /** Sees nothing but what a subclass looks for. */
  private abstract static class Looking<R> implements JsonTree.Visitor<@Nullable R> {
    @Override
    public @Nullable R object(JsonTree.Obj node) {
      return null;
    }

    @Override
    public @Nullable R array(JsonTree.Arr node) {
      return null;
    }

    @Override
    public @Nullable R string(JsonTree.Str node) {
      return null;
    }

    @Override
    public @Nullable R number(JsonTree.Num node) {
      return null;
    }

    @Override
    public @Nullable R bool(JsonTree.Bool node) {
      return null;
    }

    @Override
    public @Nullable R nothing(JsonTree.Null node) {
      return null;
    }
  }
}
