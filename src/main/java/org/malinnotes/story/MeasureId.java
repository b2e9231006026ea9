package org.malinnotes.story;

/** Names a measure of the outcome ledger. */
public record MeasureId(String value) implements Id {}
