package org.malinnotes.story;

/** Names a seat: one chair from which the story can be played. */
public record SeatId(String value) implements Id {}
