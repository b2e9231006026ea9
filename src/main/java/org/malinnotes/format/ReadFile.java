package org.malinnotes.format;

/** A file of a story that could be parsed, and the reading of it. */
record ReadFile(StoryFile file, Reading reading) {}
