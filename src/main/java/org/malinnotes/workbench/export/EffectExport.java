package org.malinnotes.workbench.export;

import org.malinnotes.story.Effect;

/** Writes what an effect does: {@code add} a number, or {@code set} a value. */
record EffectExport(Pen pen) implements Effect.Visitor<Void> {
  @Override
  public Void add(Effect.Add effect) {
    pen.id("variable", pen.story().variable(effect.variable()).id());
    pen.number("add", effect.amount());
    return null;
  }

  @Override
  public Void assign(Effect.Assign effect) {
    pen.id("variable", effect.variable());
    if (pen.story().variable(effect.variable()).flag()) {
      pen.bool("set", effect.value() != 0);
    } else {
      pen.number("set", effect.value());
    }
    return null;
  }
}
