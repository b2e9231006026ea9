package org.malinnotes.story;

/** Names a chapter. */
public record ChapterId(String value) implements Id {}
