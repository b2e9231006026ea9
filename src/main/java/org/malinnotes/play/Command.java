package org.malinnotes.play;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be typed at the prompt besides a number. */
public enum Command {
  HELP("help", "help", "what you can type"),
  LOOK("look", "look", "the scene and the options again"),
  READ("read", "read [NUMBER]", "the documents on the desk, or one of them"),
  WHO("who", "who [NAME]", "the people, as far as you know them now"),
  MAP("map", "map", "a map of the hour"),
  TIMELINE("timeline", "timeline", "what has happened, as far as you know"),
  GLOSSARY("glossary", "glossary [TERM]", "words and abbreviations"),
  METERS("meters", "meters", "how matters stand for you"),
  RECORD("record", "record [NUMBER]", "what was in fact decided, for orders you have given"),
  SCORE("score", "score", "your line against the record so far"),
  BACK("back", "back", "take back the last order; nothing is lost"),
  REWIND("rewind", "rewind [NUMBER]", "go back to an earlier decision; nothing is lost"),
  LINES("lines", "lines [NUMBER]", "the lines you have played, or go on with one"),
  SAVE("save", "save [NAME]", "save, or save a copy under another name"),
  LOAD("load", "load NAME", "go on with another saved game"),
  TRANSCRIPT("transcript", "transcript", "write this line to a text file"),
  DEBRIEF("debrief", "debrief", "the whole line beside the record"),
  QUIT("quit", "quit", "save and leave");

  private static final Set<Command> KEEPING = EnumSet.of(SAVE, LOAD, TRANSCRIPT);

  private final String word;
  private final String usage;
  private final String about;

  Command(String word, String usage, String about) {
    this.word = word;
    this.usage = usage;
    this.about = about;
  }

  /** What is typed. */
  public String word() {
    return word;
  }

  /** What is typed, with what may follow. */
  public String usage() {
    return usage;
  }

  /** What it does, in a few words; where nothing is kept, leaving is leaving. */
  String about(boolean kept) {
    return this == QUIT && !kept ? "leave" : about;
  }

  /** Those that make sense in a game of which something is kept, or nothing. */
  static List<Command> offered(boolean kept) {
    return Arrays.stream(values()).filter(command -> kept || !KEEPING.contains(command)).toList();
  }

  static Map<String, Command> byWord() {
    Map<String, Command> words = new LinkedHashMap<>();
    for (Command command : values()) {
      words.put(command.word, command);
    }
    return words;
  }
}
