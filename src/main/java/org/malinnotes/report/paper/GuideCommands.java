package org.malinnotes.report.paper;

import java.util.List;

/** What a teacher types for a lesson, from printing to wiping. */
final class GuideCommands {
  /** A class to put another name for. */
  private static final String CLASS = "9b";

  private GuideCommands() {}

  static List<Item> of(Calling calling) {
    String id = calling.words();
    String mine = " --class " + CLASS;
    return List.of(
        new Item.Prose(
            "Open a terminal in the game's folder and copy a line as it stands; in Windows write"
                + " `.\\malin.cmd` in place of `./malin`. "
                + CLASS
                + " is the class: give each of yours a name of its own, or the second goes on in"
                + " the lesson of the first."),
        new Item.Table(
            "commands",
            "From printing to wiping",
            List.of("To", "Line"),
            List.of(
                row("print for pupils", "class handout " + id + " --out handout.html"),
                row("print for yourself", "class ballot " + id + " --out ballot.html"),
                row("run it on the projector", "class run " + id + mine),
                row("let pupils work alone", "play --lesson " + id + " --as PSEUDONYM"),
                row("gather their files", "class collect FOLDER" + mine + calling.storyToo()),
                row(
                    "see what to talk about",
                    "class report " + CLASS + " --lesson " + id + " --out report.html"),
                row("wipe it all", "class forget " + CLASS))),
        new Item.Prose(
            "`run` and `play` go on where they stopped; in both `help` shows what can be typed."
                + " Pupils hand in the file that `play` names at its end. Collecting finds accidents"
                + " and clumsiness, not forgery."));
  }

  private static List<String> row(String purpose, String words) {
    return List.of(purpose, Calling.inLine(words));
  }
}
