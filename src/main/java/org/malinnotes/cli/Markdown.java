package org.malinnotes.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts plain text where CommonMark is expected. */
final class Markdown {
  /** A path or an id of several words, without the marks around it. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_:-]*[-/][A-Za-z0-9./_:-]*[A-Za-z0-9]");

  private Markdown() {}

  /** The text with every character escaped that would mark it up. */
  static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>&#!])", "\\\\$1");
  }

  /**
   * The same of a text in which every word with a hyphen or a slash is the name of something: names
   * are kept on one line where they fit.
   */
  static String named(String text) {
    StringBuilder marked = new StringBuilder();
    Matcher name = NAME.matcher(text);
    int from = 0;
    while (name.find()) {
      marked.append(plain(text.substring(from, name.start())));
      marked.append('`').append(name.group()).append('`');
      from = name.end();
    }
    return marked + plain(text.substring(from));
  }

  /** The same of a text that begins with a place in a file and goes on in plain words. */
  static String placed(String text) {
    int end = text.indexOf(": ");
    return end < 0 ? plain(text) : named(text.substring(0, end)) + plain(text.substring(end));
  }
}
