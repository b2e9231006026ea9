package org.malinnotes.save;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON and where it stands. Only the part that fits the kind is filled; each getter
 * leaves the reading with a plain message when the kind is another.
 */
record Node(
    Kind kind,
    String text,
    List<Node> items,
    Map<String, Node> fields,
    int line,
    int column,
    String path) {
  enum Kind {
    OBJECT("an object in braces"),
    ARRAY("a list in brackets"),
    STRING("text in quotation marks"),
    INTEGER("a whole number"),
    OTHER("something else"),
    BOOLEAN("true or false");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  String place() {
    return "line " + line + ", column " + column;
  }

  String string() {
    return expect(Kind.STRING).text;
  }

  boolean bool() {
    return expect(Kind.BOOLEAN).text.equals("true");
  }

  List<Node> list() {
    return expect(Kind.ARRAY).items;
  }

  /** A whole number within bounds. */
  int integer(int min, int max) {
    String digits = expect(Kind.INTEGER).text;
    if (digits.length() < 11) {
      long value = Long.parseLong(digits);
      if (value >= min && value <= max) {
        return (int) value;
      }
    }
    throw SaveFault.damaged(
        "The save is damaged: " + path + " must lie between " + min + " and " + max, this);
  }

  Node field(String name) {
    return optional(name)
        .orElseThrow(
            () ->
                SaveFault.damaged(
                    "The save is damaged: "
                        + (path.isEmpty() ? "" : path + " has no ")
                        + "“"
                        + name
                        + "”"
                        + (path.isEmpty() ? " is missing" : ""),
                    this));
  }

  Optional<Node> optional(String name) {
    return Optional.ofNullable(members().get(name));
  }

  Map<String, Node> members() {
    return expect(Kind.OBJECT).fields;
  }

  /** Refuses any field but these. */
  void only(Set<String> known) {
    for (Map.Entry<String, Node> field : members().entrySet()) {
      if (!known.contains(field.getKey())) {
        throw SaveFault.damaged(
            "The save holds “"
                + Printable.of(field.getKey())
                + "”, which this version of the game does not know",
            field.getValue());
      }
    }
  }

  private Node expect(Kind wanted) {
    if (kind != wanted) {
      String name = path.isEmpty() ? "the file" : path;
      throw SaveFault.damaged("The save is damaged: " + name + " must be " + wanted.words, this);
    }
    return this;
  }

  static Node scalar(Kind kind, @Nullable String text, int line, int column, String path) {
    return new Node(kind, text == null ? "" : text, List.of(), Map.of(), line, column, path);
  }
}
