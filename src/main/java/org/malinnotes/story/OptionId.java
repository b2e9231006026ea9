package org.malinnotes.story;

/** Names an option within its decision. */
public record OptionId(String value) implements Id {}
