package org.malinnotes.story;

import java.util.regex.Pattern;

/** A chair from which the story can be played, and the man in it. */
public record Seat(SeatId id, String name, String title, String place, Text intro) {
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** What can be said of it on any day: its title, or its place if the title holds a year. */
  public String standing() {
    return YEAR.matcher(title).find() ? place : title;
  }
}
