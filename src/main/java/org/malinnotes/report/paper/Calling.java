package org.malinnotes.report.paper;

import org.malinnotes.story.LessonId;

/**
 * How a lesson is named on the command line.
 *
 * @param story its story's folder, as it is typed; empty for the one that comes along
 */
public record Calling(LessonId lesson, String story) {
  /** What names the lesson, such as {@code second-thought}. */
  String words() {
    return lesson.value() + storyToo();
  }

  /** What names its story where no lesson is named, led by a space; empty where nothing must. */
  String storyToo() {
    return story.isEmpty() ? "" : " --story " + story;
  }

  /** A line as it is typed in the game's folder, from these words on: CommonMark. */
  static String inLine(String words) {
    return "`./malin " + words + "`";
  }
}
