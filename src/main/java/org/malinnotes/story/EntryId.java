package org.malinnotes.story;

/** Names an entry of the record. */
public record EntryId(String value) implements Id {}
