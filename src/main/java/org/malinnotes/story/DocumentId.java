package org.malinnotes.story;

/** Names a document that can be read before deciding. */
public record DocumentId(String value) implements Id {}
