package org.malinnotes.story;

/**
 * A point on the story's calendar, to the minute. The clock part only orders what happens within
 * one day and is never shown, because sources seldom give hours.
 *
 * @param year year of the common era, 1 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @param minute minutes since midnight, 0 to 1439; 0 for a bare day
 */
public record Moment(int year, int month, int day, int minute) implements Comparable<Moment> {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  @Override
  public int compareTo(Moment other) {
    return Long.compare(key(), other.key());
  }

  /** Whether this moment lies strictly after the other. */
  public boolean isAfter(Moment other) {
    return compareTo(other) > 0;
  }

  /** The last minute of this day. */
  public Moment endOfDay() {
    return new Moment(year, month, day, 1439);
  }

  /** The day in words, such as {@code 19 October 1956}. */
  public String inWords() {
    return day + " " + MONTHS[month - 1] + " " + year;
  }

  private long key() {
    return ((year * 12L + month) * 31 + day) * 1440 + minute;
  }
}
