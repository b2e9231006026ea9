package org.malinnotes.format;

import java.util.List;
import java.util.Map;

/**
 * A sound story's files, and the names in them that the reading of other files asks for.
 *
 * @param files in the order of reading, {@code story.json} first
 * @param scenes the file of each scene, by the scene's id
 * @param endings the ids of the endings
 */
record StoryNote(List<StoryFile> files, Map<String, StoryFile> scenes, List<String> endings) {}
