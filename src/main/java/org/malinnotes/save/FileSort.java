package org.malinnotes.save;

/**
 * A sort of file that the program keeps as JSON, and how it speaks of one.
 *
 * @param noun what it is called in messages, such as save
 * @param kind what the file's first property says, so that it can be told from any other JSON
 * @param format the latest format, from 1
 * @param levels down to which level each property stands on a line of its own, from 1
 * @param written what of it cannot be saved when the file cannot be written
 * @param busy what another window does with one that is in use
 * @param recovered where it goes on when the generation before is read instead
 */
public record FileSort(
    String noun,
    String kind,
    int format,
    int levels,
    String written,
    String busy,
    String recovered,
    Remedies remedies) {

  /** What can be done, as sentences, when a file cannot be used. */
  public record Remedies(
      String damaged,
      String foreign,
      String newer,
      String missing,
      String busy,
      String unreadable,
      String unwritable) {}

  /** A saved game. */
  static final FileSort SAVE =
      new FileSort(
          "save",
          "malin-notes save",
          SaveFile.FORMAT,
          3,
          "game",
          "being played",
          "the game goes on from the copy kept before the last order",
          new Remedies(
              "Restore the file from a copy, or move it away and begin a new game.",
              "If it belongs to something else, keep saves in another folder with --saves DIR.",
              "Play it with the newer version; nothing in it has been changed.",
              "See which there are with: malin saves list.",
              "Close that game first, or play under another name with --save NAME.",
              "Check the rights of the file and its folder.",
              "Free some space or name another folder with --saves DIR."));
}
