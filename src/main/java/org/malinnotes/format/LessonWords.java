package org.malinnotes.format;

import org.malinnotes.story.Lesson;
import org.malinnotes.story.Skill;

/** The words of the fixed choices in a lesson; apart, since a game reads no lesson. */
final class LessonWords {
  static final Words<Skill> SKILL = Words.of(Skill.values(), Skill::word);
  static final Words<Lesson.Reveal> REVEAL = Words.of(Lesson.Reveal.values(), Lesson.Reveal::word);
  static final Words<Lesson.Part> PART = Words.of(Lesson.Part.values(), Lesson.Part::word);
  static final Words<QuestionKind> QUESTION_KIND =
      Words.of(QuestionKind.values(), QuestionKind::word);

  private LessonWords() {}
}
