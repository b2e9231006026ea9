package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of a code: {@code # J001: title}, prose, {@code ## Wrong} with an example, {@code ##
 * Right} with another. An example is laid over a copy of the tutorial story by steps:
 *
 * <ul>
 *   <li>{@code File: people.json} before a fenced block: the file holds this and nothing else;
 *   <li>{@code Change: people.json} before a fenced {@code diff}: lines that begin with {@code -}
 *       stand in the file exactly once and give way to the lines that begin with {@code +};
 *   <li>{@code Bytes: people.json EF BB BF 7B}: the file holds these bytes;
 *   <li>{@code Size: people.json 20000000}: the file holds that many blanks;
 *   <li>{@code Folder: people.json}: there is a folder of that name in place of the file;
 *   <li>{@code Remove: people.json}: the file or folder is gone.
 * </ul>
 */
public record CodePage(String id, String title, String prose, List<Step> wrong, List<Step> right) {

  /** One step of an example: what to do, to which file, with what. */
  public record Step(String verb, String path, String content) {}

  /** Reads a page; throws if its layout is another. */
  public static CodePage parse(String page) {
    String[] heads = page.split("\n## ", -1);
    if (heads.length != 3
        || !heads[1].startsWith("Wrong\n")
        || !heads[2].startsWith("Right\n")
        || !heads[0].startsWith("# ")) {
      throw new IllegalArgumentException("a page is a title, prose, ## Wrong and ## Right");
    }
    String[] title = heads[0].substring(2).split("\n", 2);
    String[] named = title[0].split(": ", 2);
    return new CodePage(named[0], named[1], title[1].strip(), steps(heads[1]), steps(heads[2]));
  }

  private static List<Step> steps(String section) {
    List<Step> steps = new ArrayList<>();
    String[] lines = section.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      String[] words = lines[i].split(" ", 3);
      switch (words[0]) {
        case "File:":
        case "Change:":
          StringBuilder block = new StringBuilder();
          i = fence(lines, i + 1, block);
          steps.add(new Step(words[0], words[1], block.toString()));
          break;
        case "Bytes:":
        case "Size:":
          steps.add(new Step(words[0], words[1], words[2]));
          break;
        case "Folder:":
        case "Remove:":
          steps.add(new Step(words[0], words[1], ""));
          break;
        default:
          if (lines[i].startsWith("```")) {
            throw new IllegalArgumentException("a block without a File: line before it");
          }
      }
    }
    return steps;
  }

  private static int fence(String[] lines, int from, StringBuilder block) {
    int at = from;
    while (lines[at].isBlank()) {
      at++;
    }
    if (!lines[at].startsWith("```")) {
      throw new IllegalArgumentException("a fenced block must follow: " + lines[from - 1]);
    }
    for (at++; !lines[at].equals("```"); at++) {
      block.append(lines[at]).append('\n');
    }
    return at;
  }
}
