package org.malinnotes.format;

import java.nio.file.Path;

/**
 * A file found in a story's folder.
 *
 * @param name relative to the story's folder, with slashes
 * @param chapterFolder for a scene, the folder it stands in; empty for any other file
 */
record StoryFile(Path path, String name, Role role, String chapterFolder) {}
