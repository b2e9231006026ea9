package org.malinnotes.save;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON and where it stands. Only the part that fits the kind is filled; each getter
 * leaves the reading with a {@link FileFault} when the kind is another.
 *
 * @param path its place among the other pieces, such as {@code lines[1].events}; empty for all
 */
public record Node(
    Kind kind,
    String text,
    List<Node> items,
    Map<String, Node> fields,
    int line,
    int column,
    String path) {
  /** What a piece is. */
  public enum Kind {
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

  /** Where it begins, in words. */
  public String place() {
    return "line " + line + ", column " + column;
  }

  /** Its text, whatever that holds. */
  public String string() {
    return expect(Kind.STRING).text;
  }

  /** Yes or no. */
  public boolean bool() {
    return expect(Kind.BOOLEAN).text.equals("true");
  }

  /** The pieces of a list. */
  public List<Node> list() {
    return expect(Kind.ARRAY).items;
  }

  /** A whole number within bounds. */
  public int integer(int min, int max) {
    String digits = expect(Kind.INTEGER).text;
    if (digits.length() < 11) {
      long value = Long.parseLong(digits);
      if (value >= min && value <= max) {
        return (int) value;
      }
    }
    throw FileFault.damaged(path + " must lie between " + min + " and " + max, this);
  }

  /** The field of this name, which must be there. */
  public Node field(String name) {
    return optional(name)
        .orElseThrow(
            () ->
                FileFault.damaged(
                    (path.isEmpty() ? "" : path + " has no ")
                        + "“"
                        + name
                        + "”"
                        + (path.isEmpty() ? " is missing" : ""),
                    this));
  }

  /** The field of this name, if it is there. */
  public Optional<Node> optional(String name) {
    return Optional.ofNullable(members().get(name));
  }

  /** All fields, in the order of the file. */
  public Map<String, Node> members() {
    return expect(Kind.OBJECT).fields;
  }

  /** The names of all fields, each the id of a part of a story. */
  public List<String> ids() {
    return members().entrySet().stream()
        .map(field -> SavedIds.checked(field.getKey(), field.getValue()))
        .toList();
  }

  /** Refuses any field but these. */
  public void only(Set<String> known) {
    for (Map.Entry<String, Node> field : members().entrySet()) {
      if (!known.contains(field.getKey())) {
        throw FileFault.holding(
            "“" + Printable.of(field.getKey()) + "”, which this version of the game does not know",
            field.getValue());
      }
    }
  }

  /** The id of a part of a story: kebab-case, so that nothing else gets into a message. */
  public String id() {
    return SavedIds.checked(string(), this);
  }

  /**
   * Text of which a pattern leaves nothing over.
   *
   * @param what what it must be, in words
   */
  public String matching(Pattern pattern, String what) {
    if (!pattern.matcher(string()).matches()) {
      throw FileFault.damaged(path + " must be " + what, this);
    }
    return text;
  }

  private Node expect(Kind wanted) {
    if (kind != wanted) {
      String name = path.isEmpty() ? "the file" : path;
      throw FileFault.damaged(name + " must be " + wanted.words, this);
    }
    return this;
  }

  static Node scalar(Kind kind, @Nullable String text, int line, int column, String path) {
    return new Node(kind, text == null ? "" : text, List.of(), Map.of(), line, column, path);
  }
}
