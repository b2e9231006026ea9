package org.malinnotes.play;

import java.util.List;

/** Small sentences that several answers share. */
final class Answers {
  private Answers() {}

  static List<Block> notice(String markdown) {
    return List.of(new Block.Notice(markdown));
  }

  /** A text as it stands, for a place where CommonMark is expected. */
  static String plain(String text) {
    return text.replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
  }

  static String unknown(String what, String typed, String suggestion) {
    String plain = typed.replace("`", "");
    String shown = plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    return "No "
        + what
        + " is called `"
        + shown
        + "` here."
        + (suggestion.isEmpty() ? "" : " Did you mean `" + suggestion + "`?");
  }

  static String several(List<String> names) {
    return "That could be any of these: " + String.join(", ", names) + ".";
  }
}
