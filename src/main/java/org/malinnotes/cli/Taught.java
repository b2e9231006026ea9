package org.malinnotes.cli;

import java.nio.file.Path;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/** A lesson that the command line names, and the story it is cut from. */
record Taught(Path folder, Story story, Lesson lesson) {}
