package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.text.Nearest;
import org.malinnotes.text.Span;

/** The properties of one object, checked against its shape. What is missing reads as empty. */
final class Fields {
  /** More properties than these are looked up in the schema rather than in a message. */
  private static final int LISTED = 12;

  private final Reading in;
  private final JsonTree.Obj object;

  private Fields(Reading in, JsonTree.Obj object) {
    this.in = in;
    this.object = object;
  }

  /** The properties of a value that should be an object of this shape; reports what is not so. */
  static Fields of(Reading in, JsonTree node, Shape shape) {
    JsonTree.Obj object = Peek.object(node);
    if (object != null) {
      return checked(in, object, shape);
    }
    JsonTree.Obj none = new JsonTree.Obj(node.start(), node.end(), Map.of());
    return node.accept(
        new Expecting<Fields>(in, shape.what() + " (an object)", new Fields(in, none)) {});
  }

  private static Fields checked(Reading in, JsonTree.Obj object, Shape shape) {
    List<String> missing = new ArrayList<>(shape.required());
    missing.removeIf(name -> object.get(name) != null);
    for (JsonTree.Property property : object.properties().values()) {
      if (!shape.knows(property.name())) {
        String what = shape.what() + " has no property ";
        Optional<String> meant = Nearest.to(property.name(), missing);
        unknown(in, property, what, meant.map(List::of).orElse(shape.all()));
        // What is misspelt is not missing as well.
        meant.ifPresent(missing::remove);
      }
    }
    for (String name : missing) {
      Span place = in.span(object.start(), object.start() + 1);
      String message = shape.what() + " needs " + Quoted.words(name);
      in.report(Diagnostic.at(ShapeCode.MISSING_PROPERTY, place, message, null));
    }
    return new Fields(in, object);
  }

  /** Reports a property that has no business here, with the nearest one that has. */
  static void unknown(Reading in, JsonTree.Property property, String what, List<String> known) {
    Span place = in.span(property.nameStart(), property.nameEnd());
    String help =
        Nearest.to(property.name(), known)
            .map(name -> "did you mean `" + name + "`?")
            .orElse(known.size() > LISTED ? null : "it may have: " + String.join(", ", known));
    String message = what + Quoted.words(property.name());
    in.report(Diagnostic.at(ShapeCode.UNKNOWN_PROPERTY, place, message, help));
  }

  /** The file being read. */
  Reading in() {
    return in;
  }

  /** The object itself. */
  JsonTree.Obj object() {
    return object;
  }

  /** The value of a property, or null if it is absent. */
  @Nullable JsonTree get(String name) {
    return object.get(name);
  }

  /** The value of a property, or null if it is absent or {@code null}. */
  @Nullable JsonTree present(String name) {
    JsonTree node = object.get(name);
    return Peek.isNull(node) ? null : node;
  }

  /** Words, not blank; empty if absent. */
  String words(String name) {
    JsonTree node = get(name);
    return node == null ? "" : Values.words(in, node);
  }

  /** Words, or null if the property is absent. */
  @Nullable String wordsOrNull(String name) {
    JsonTree node = get(name);
    return node == null ? null : Values.words(in, node);
  }

  /** An id; empty if absent. */
  String id(String name) {
    JsonTree node = get(name);
    return node == null ? "" : Ids.read(in, node);
  }

  /** A whole number; 0 if absent. */
  int number(String name) {
    JsonTree node = get(name);
    return node == null ? 0 : Values.number(in, node);
  }

  /** {@code true} or {@code false}; false if absent. */
  boolean bool(String name) {
    JsonTree node = get(name);
    return node != null && Values.bool(in, node);
  }

  /** One value read by a part, or the fallback if it is absent. */
  <T> T read(String name, Part<T> part, T fallback) {
    JsonTree node = get(name);
    return node == null ? fallback : part.read(in, node);
  }

  /** One value read by a part, or null if it is absent. */
  <T> @Nullable T readOrNull(String name, Part<T> part) {
    JsonTree node = get(name);
    return node == null ? null : part.read(in, node);
  }

  /** The items of an array, none if it is absent. */
  <T> List<T> list(String name, Part<T> part) {
    JsonTree node = get(name);
    return node == null ? List.of() : Values.list(in, node, part);
  }

  /** The items of an array that must not be empty; none if it is absent. */
  <T> List<T> some(String name, Part<T> part) {
    JsonTree.Arr array = Peek.array(get(name));
    if (array != null && array.items().isEmpty()) {
      in.report(ShapeCode.EMPTY, array, Quoted.words(name) + " must not be empty", null);
    }
    return list(name, part);
  }

  /**
   * A whole number within bounds; 0 if absent.
   *
   * @param has what has so many, with its verb, for a message
   * @param units what is counted
   */
  int within(String name, int least, int most, String has, String units) {
    JsonTree node = get(name);
    int value = number(name);
    // What is no whole number of 32 bits was told of as such, and reads as 0.
    boolean read = Integer.toString(value).equals(Peek.digits(node));
    if (node != null && read && (value < least || value > most)) {
      String message = has + " " + least + " to " + most + " " + units + ", not " + value;
      in.report(ShapeCode.OUT_OF_RANGE, node, message, null);
    }
    return value;
  }

  /** Reports every id that stands twice in a list of objects. */
  void unique(String name, String property) {
    JsonTree.Arr array = Peek.array(get(name));
    if (array != null) {
      Unique unique = new Unique(in, property);
      for (JsonTree item : array.items()) {
        unique.add(item);
      }
    }
  }

  /** Reports every id that stands twice in a list of ids. */
  void namesOnce(String name) {
    JsonTree.Arr array = Peek.array(get(name));
    if (array != null) {
      Unique unique = new Unique(in, "");
      array.items().forEach(unique::addName);
    }
  }
}
