package org.malinnotes.story;

/** Names a person. */
public record PersonId(String value) implements Id {}
