package org.malinnotes.story;

/** A chair from which the story can be played, and the man in it. */
public record Seat(SeatId id, String name, String title, String place, Text intro) {}
