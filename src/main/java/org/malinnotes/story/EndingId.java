package org.malinnotes.story;

/** Names an ending. */
public record EndingId(String value) implements Id {}
