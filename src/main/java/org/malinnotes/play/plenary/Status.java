package org.malinnotes.play.plenary;

import java.util.List;

/** Where a lesson stands, in parts for one line. */
final class Status {
  private Status() {}

  /**
   * The part of the lesson and the time.
   *
   * @param minute how much of the lesson is used
   * @param minutes how long it is planned to last
   */
  static List<String> of(Slide.Part part, int minute, int minutes) {
    if (minute > minutes) {
      return List.of(part.name(), time(minute - minutes) + " over the " + minutes);
    }
    String planned =
        minute > part.until()
            ? time(minute - part.until()) + " behind"
            : "until minute " + part.until();
    return List.of(part.name() + ", " + planned, "minute " + minute + " of " + minutes);
  }

  private static String time(int minutes) {
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
