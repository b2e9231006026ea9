package org.malinnotes.lesson;

import org.malinnotes.engine.Taken;
import org.malinnotes.story.Lesson;

/** A decision of the lesson and what was answered there. */
public record Counted(Lesson.Round round, Taken taken) {}
