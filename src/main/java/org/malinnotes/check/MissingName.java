package org.malinnotes.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Code;

/** A name that is used and not declared; told once, wherever else it stands. */
final class MissingName {
  private final Code code;
  private final String kind;
  private final String name;
  private final @Nullable String help;
  private final List<Where> uses = new ArrayList<>();

  MissingName(Code code, String kind, String name, @Nullable String help) {
    this.code = code;
    this.kind = kind;
    this.name = name;
    this.help = help;
  }

  void at(Where where) {
    uses.add(where);
  }

  void report(Findings findings) {
    int more = uses.size() - 1;
    String also =
        more == 0 ? "" : more == 1 ? ", named twice" : ", named " + uses.size() + " times";
    findings.word(code, uses.get(0), name, "there is no " + kind + " " + name + also, help);
  }
}
