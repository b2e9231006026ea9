package org.malinnotes.workbench.ink;

import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;

/** What everything that writes into one export shares. */
record InkPen(
    Story story,
    Setup setup,
    InkLines ink,
    InkNames names,
    InkVariables variables,
    InkConditions conditions,
    InkProse prose,
    InkPlaces places) {

  /** For an export with nothing in it yet. */
  static InkPen of(Story story, Setup setup, InkPlaces.Writing writing) {
    InkNames names = new InkNames();
    InkLines ink = new InkLines();
    InkVariables variables = new InkVariables(story, names);
    InkConditions conditions = new InkConditions(variables);
    return new InkPen(
        story,
        setup,
        ink,
        names,
        variables,
        conditions,
        new InkProse(story, conditions),
        new InkPlaces(names, conditions, writing));
  }

  /** Begins a knot. */
  void knot(String name) {
    ink.gap();
    ink.add("=== " + name + " ===");
  }

  /** One line of text that is shown. */
  void say(String text) {
    ink.add(InkText.line(text));
  }
}
