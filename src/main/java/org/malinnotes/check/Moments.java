package org.malinnotes.check;

import org.malinnotes.story.Moment;

/** Writes moments as the files do. */
final class Moments {
  private Moments() {}

  /** Such as {@code 1956-10-19T14:30}, or {@code 1956-10-19} for a bare day. */
  static String of(Moment moment) {
    String day = pad(moment.year(), 4) + "-" + pad(moment.month(), 2) + "-" + pad(moment.day(), 2);
    int minute = moment.minute();
    return minute == 0 ? day : day + "T" + pad(minute / 60, 2) + ":" + pad(minute % 60, 2);
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
