package org.malinnotes.format;

import org.jspecify.annotations.Nullable;

/** What a file of a story is for. */
enum Role {
  STORY("story.json", null, "story"),
  RECORD("record", "entries", "entry"),
  DOCUMENTS("documents", "documents", "document"),
  PEOPLE("people.json", "people", "person"),
  GLOSSARY("glossary.json", "terms", "term"),
  TIMELINE("timeline.json", "events", "event"),
  MAPS("maps.json", "maps", "map"),
  ENDINGS("endings.json", "endings", "ending"),
  SCENE("scenes", null, "scene"),
  LESSON("lessons", null, "lesson");

  private final String path;
  private final @Nullable String list;
  private final String kind;

  Role(String path, @Nullable String list, String kind) {
    this.path = path;
    this.list = list;
    this.kind = kind;
  }

  /** The file, or the folder of such files, relative to the story's folder. */
  String path() {
    return path;
  }

  /** The property that holds a list file's one array; null for the other files. */
  @Nullable String list() {
    return list;
  }

  /** Whether a file of a folder holds one part and no list. */
  boolean isAlone() {
    return list == null && this != STORY;
  }

  /** What the places call a part in such a file. */
  String kind() {
    return kind;
  }
}
