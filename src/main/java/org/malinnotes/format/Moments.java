package org.malinnotes.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Moment;

/** Reads days and minutes: {@code 1956-10-19} or {@code 1956-10-19T14:30}. */
final class Moments implements Part<Moment> {
  static final Moments MOMENT = new Moments();

  /** Stands where a moment could not be read. */
  static final Moment NONE = new Moment(1, 1, 1, 0);

  private Moments() {}

  @Override
  public Moment read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Moment>(in, "a date (a string)", NONE) {
          @Override
          public Moment string(JsonTree.Str node) {
            Moment moment = parse(node.value());
            if (moment == null) {
              in.report(
                  ShapeCode.BAD_MOMENT,
                  node,
                  Quoted.words(node.value()) + " is not a day of the calendar",
                  "write 1956-10-19, or 1956-10-19T14:30 to order things within the day");
            }
            return moment == null ? NONE : moment;
          }
        });
  }

  /** The moment a string names, or null if it names none. */
  static @Nullable Moment parse(String text) {
    boolean clock = text.length() == 16;
    String pattern = clock ? "dddd-dd-ddTdd:dd" : "dddd-dd-dd";
    if (!matches(text, pattern)) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = clock ? number(text, 11, 13) : 0;
    int minute = clock ? number(text, 14, 16) : 0;
    boolean real = year >= 1 && isDay(year, month, day) && hour < 24 && minute < 60;
    return real ? new Moment(year, month, day, hour * 60 + minute) : null;
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean matches(String text, String pattern) {
    if (text.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char p = pattern.charAt(i);
      if (p == 'd' ? c < '0' || c > '9' : c != p) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
