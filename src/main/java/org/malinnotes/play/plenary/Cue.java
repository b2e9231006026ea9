package org.malinnotes.play.plenary;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a teacher can type. {@link HelpScreen} says what each does. */
public enum Cue {
  NEXT("next"),
  BACK("back"),
  FORECAST("forecast"),
  SURE("sure"),
  VOTE("vote"),
  ORDER("order"),
  RETURN("return"),
  OPTIONS("options"),
  READ("read"),
  SKIP("skip"),
  WHO("who"),
  MAP("map"),
  GLOSSARY("glossary"),
  TIMER("timer"),
  PAUSE("pause"),
  BLANK("blank"),
  HELP("help"),
  QUIT("quit");

  private final String word;

  Cue(String word) {
    this.word = word;
  }

  /** What is typed. */
  public String word() {
    return word;
  }

  static Map<String, Cue> byWord() {
    Map<String, Cue> words = new LinkedHashMap<>();
    for (Cue cue : values()) {
      words.put(cue.word, cue);
    }
    return words;
  }
}
