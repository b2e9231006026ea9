package org.malinnotes.cli;

/** Puts plain text where CommonMark is expected. */
final class Markdown {
  private Markdown() {}

  /** The text with every character escaped that would mark it up. */
  static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>&#!])", "\\\\$1");
  }
}
