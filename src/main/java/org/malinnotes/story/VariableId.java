package org.malinnotes.story;

/** Names a variable of the story's state. */
public record VariableId(String value) implements Id {}
