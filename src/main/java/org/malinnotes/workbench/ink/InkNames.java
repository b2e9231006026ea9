package org.malinnotes.workbench.ink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.Id;

/**
 * Names for ink, where a knot or a variable may hold letters, digits and underscores, all share one
 * space, and some words are taken: some everywhere, some only where a condition opens braces. An id
 * keeps its name as far as that goes.
 */
final class InkNames {
  /** The part of a scene that tells what was decided. */
  static final String REVEALED = "revealed";

  private static final Set<String> TAKEN =
      Set.of(
          "and",
          "cycle",
          "else",
          "false",
          "function",
          "has",
          "hasnt",
          "mod",
          "not",
          "once",
          "or",
          "ref",
          "return",
          REVEALED,
          "shuffle",
          "stopping",
          "temp",
          "true");

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> given = new HashSet<>(TAKEN);

  /** The name of what an id names; the same each time. */
  String of(String kind, Id id) {
    return names.computeIfAbsent(kind + " " + id.value(), key -> fresh(kind, id.value()));
  }

  private String fresh(String kind, String id) {
    String plain = id.replaceAll("[^A-Za-z0-9_]", "_");
    String wanted = kind.isEmpty() ? plain : kind + "_" + plain;
    // Ink takes a name of digits alone for a number, and has functions in capitals.
    String name = wanted.matches("[0-9]*|[A-Z_]+") ? wanted + "_" : wanted;
    while (!given.add(name)) {
      name += "_";
    }
    return name;
  }
}
