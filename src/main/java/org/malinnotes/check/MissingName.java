package org.malinnotes.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Code;

/** Names that are used and not declared; told once, wherever else they stand. */
final class MissingName {
  private static final int LISTED = 4;

  private final Code code;
  private final String kind;
  private final Set<String> names = new LinkedHashSet<>();
  private final @Nullable String help;
  private final List<Where> uses = new ArrayList<>();

  MissingName(Code code, String kind, @Nullable String help) {
    this.code = code;
    this.kind = kind;
    this.help = help;
  }

  void at(String name, Where where) {
    names.add(name);
    uses.add(where);
  }

  void report(Findings findings) {
    String name = names.iterator().next();
    findings.word(code, uses.get(0), name, names.size() > 1 ? none() : message(name), help);
  }

  private String message(String name) {
    return "there is no " + kind + " " + name + times(uses.size());
  }

  /** How often something is named that ought not to be, behind a comma; nothing for once. */
  static String times(int uses) {
    return uses == 1 ? "" : uses == 2 ? ", named twice" : ", named " + uses + " times";
  }

  /** The same name is missing for another reason too: told here, with all places of both. */
  void take(MissingName other) {
    uses.addAll(other.uses);
  }

  /** Where a story has none of a kind, each name would be an echo of that. */
  private String none() {
    String first = names.stream().limit(LISTED).collect(Collectors.joining(", "));
    String rest = names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "";
    return "the story has no " + kind + " at all, but names " + first + rest;
  }
}
