package org.malinnotes.report.paper;

import org.malinnotes.report.Words;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Source;
import org.malinnotes.story.Story;

/** Says where a paper comes from. */
final class Colophon {
  private Colophon() {}

  static String of(Story story, Lesson lesson) {
    Source source = story.source();
    return "The lesson "
        + lesson.id().value()
        + " of the story "
        + story.title()
        + ", version "
        + story.version()
        + "."
        + (source == null ? "" : " What is quoted is from " + Words.sentence(source.citation()));
  }
}
