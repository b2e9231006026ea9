package org.malinnotes.report.paper;

import java.util.List;

/** What a teacher types for a lesson, from printing to wiping. */
final class GuideCommands {
  private GuideCommands() {}

  static List<Item> of(Calling calling) {
    String id = calling.words();
    return List.of(
        new Item.Prose("To print:"),
        new Item.Commands(
            List.of(
                "malin class handout " + id + " --out handout.html",
                "malin class ballot " + id + " --out ballot.html")),
        new Item.Prose(
            "With the whole class on the projector; `help` shows what can be typed. The same"
                + " command goes on where you stopped:"),
        new Item.Commands(List.of("malin class run " + id)),
        new Item.Prose(
            "Alone, each pupil on a machine of their own; the same command goes on where the pupil"
                + " stopped:"),
        new Item.Commands(List.of("malin play --lesson " + id + " --as PSEUDONYM")),
        new Item.Prose(
            "Afterwards, with the result files of all pupils in one folder; then, when they have"
                + " served, wipe them. Collecting says which files are damaged, doubled or changed:"
                + " it finds accidents and clumsiness, not forgery. For grades, see `malin class"
                + " grades --help`."),
        new Item.Commands(
            List.of(
                "malin class collect FOLDER" + calling.storyToo(),
                "malin class report --lesson " + id + " --out report.html",
                "malin class forget class")));
  }
}
