package org.malinnotes.cli;

import java.util.Optional;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;

/**
 * Whose results a command is about.
 *
 * @param lesson empty for those of every lesson
 */
record Scope(Story story, Optional<LessonId> lesson) {}
