package org.malinnotes.play.plenary;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a teacher can type. */
public enum Cue {
  NEXT("next", "Enter, next", "the next screen"),
  BACK("back", "back", "a screen back, also over a vote"),
  FORECAST("forecast", "forecast 12 5 8 3", "key in the forecasts, by option"),
  SURE("sure", "sure 4 0 2 1", "how many of each were sure"),
  VOTE("vote", "vote 12 5 8 3", "key in the votes; again to correct them"),
  ORDER("order", "order B", "the teacher's own choice"),
  RETURN("return", "return", "off the record: back to it"),
  OPTIONS("options", "options", "the question and its options again"),
  READ("read", "read 2", "a document again"),
  SKIP("skip", "skip", "past the documents, or on to the last questions"),
  WHO("who", "who, who NAME", "the people"),
  MAP("map", "map", "the map of the hour"),
  GLOSSARY("glossary", "glossary TERM", "words and abbreviations"),
  TIMER("timer", "timer 3, timer 90s", "a countdown; any key stops it"),
  PAUSE("pause", "pause", "the clock stands still until Enter"),
  BLANK("blank", "blank", "an empty screen until Enter"),
  HELP("help", "help", "this"),
  QUIT("quit", "quit", "leave; everything is kept");

  private final String word;
  private final String usage;
  private final String about;

  Cue(String word, String usage, String about) {
    this.word = word;
    this.usage = usage;
    this.about = about;
  }

  /** What is typed. */
  public String word() {
    return word;
  }

  /** What is typed, with what may follow. */
  String usage() {
    return usage;
  }

  /** What it does, in a few words. */
  String about() {
    return about;
  }

  static Map<String, Cue> byWord() {
    Map<String, Cue> words = new LinkedHashMap<>();
    for (Cue cue : values()) {
      words.put(cue.word, cue);
    }
    return words;
  }
}
