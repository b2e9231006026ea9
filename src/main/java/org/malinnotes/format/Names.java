package org.malinnotes.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.text.Places;
import org.malinnotes.text.Span;

/** The names that must be known before the parts that use them are read, and the places of all. */
final class Names {
  private final Places places;
  private final Set<String> scenes = new LinkedHashSet<>();
  private final Set<String> endings = new LinkedHashSet<>();
  private final Set<String> seats = new LinkedHashSet<>();
  private final Map<String, Map<String, Span>> claimed = new HashMap<>();

  Names(Places places) {
    this.places = places;
  }

  /** Where a value inside a part stands that was claimed. */
  Optional<Span> place(String kind, String id, String pointer) {
    return places.find(kind, id, pointer);
  }

  /** The ids of all scenes. */
  Set<String> scenes() {
    return scenes;
  }

  /** The ids of all endings. */
  Set<String> endings() {
    return endings;
  }

  /** The ids of the seats; empty while the story itself is not readable. */
  Set<String> seats() {
    return seats;
  }

  /**
   * Notes where a part of the story stands, and reports an id that another part of its kind has.
   *
   * @param part the part's object, which holds its id
   * @param pointer where the part stands in its file
   */
  void claim(Reading in, String kind, JsonTree part, String pointer) {
    JsonTree node = Peek.property(part, "id");
    String id = Peek.string(node);
    if (node == null || id == null) {
      return;
    }
    places.put(kind, id, in.pointers(), pointer);
    // A goto names scenes and endings alike, so these two share one set of names.
    String set = kind.equals("ending") ? "scene" : kind;
    Span span = in.span(node);
    Span first = claimed.computeIfAbsent(set, any -> new HashMap<>()).putIfAbsent(id, span);
    if (first != null) {
      in.report(
          Diagnostic.at(
                  ShapeCode.DUPLICATE_ID,
                  span,
                  "the id " + Quoted.words(id) + " is used twice",
                  set.equals("scene")
                      ? "scenes and endings share one set of ids: rename one, and what leads to it"
                      : "rename one, and what names it")
              .with(first, "first here"));
    }
  }
}
