package org.malinnotes.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be typed in a lesson besides an answer. */
enum LessonCommand {
  HELP("help", "help", "what you can type"),
  LOOK("look", "look", "the scene and the options again"),
  LESSON("lesson", "lesson", "what the lesson is about, and what an observer does"),
  READ("read", "read [NUMBER]", "the documents on the desk, or one of them"),
  WHO("who", "who [NAME]", "the people, as far as you know them now"),
  MAP("map", "map", "a map of the hour"),
  TIMELINE("timeline", "timeline", "what has happened, as far as you know"),
  GLOSSARY("glossary", "glossary [TERM]", "words and abbreviations"),
  METERS("meters", "meters", "how matters stand for you"),
  RECORD("record", "record [NUMBER]", "what was in fact decided, for orders you have given"),
  SCORE("score", "score", "what you have done so far, and how well you judged"),
  RETURN("return", "return", "leave a line that is off the record, and go on with the lesson"),
  ANSWER("answer", "answer [NUMBER]", "your answers to the questions, or one of them anew"),
  DEBRIEF("debrief", "debrief", "your line beside the record, once the lesson is over"),
  QUIT("quit", "quit", "leave; everything is saved, and the same command goes on");

  /** What a game has and a lesson has not, since everybody is to decide once. */
  private static final List<String> ONLY_IN_GAMES =
      List.of("back", "rewind", "lines", "save", "load", "transcript");

  private final String word;
  private final String usage;
  private final String about;

  LessonCommand(String word, String usage, String about) {
    this.word = word;
    this.usage = usage;
    this.about = about;
  }

  /** What is typed. */
  String word() {
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

  static Map<String, LessonCommand> byWord() {
    Map<String, LessonCommand> words = new LinkedHashMap<>();
    for (LessonCommand command : values()) {
      words.put(command.word, command);
    }
    return words;
  }

  static boolean isOnlyInGames(String typed) {
    return ONLY_IN_GAMES.contains(Fold.of(typed));
  }
}
