package org.malinnotes.play.plenary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a countdown lasts, as it is typed and as it is shown. */
public final class Countdown {
  /** The longest countdown, in seconds: two hours. */
  static final int LONGEST = 7_200;

  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
  private static final Pattern MINUTES = Pattern.compile("([0-9]{1,4})\\s*(m|min|minutes?)?");
  private static final Pattern SECONDS = Pattern.compile("([0-9]{1,4})\\s*(s|sec|seconds?)");

  private Countdown() {}

  /** The seconds that were typed: 3 are minutes, 90s seconds, 2:30 both; 0 for none of these. */
  static int seconds(String typed) {
    Matcher clock = CLOCK.matcher(typed);
    Matcher minutes = MINUTES.matcher(typed);
    Matcher seconds = SECONDS.matcher(typed);
    int all =
        clock.matches()
            ? Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2))
            : minutes.matches()
                ? Integer.parseInt(minutes.group(1)) * 60
                : seconds.matches() ? Integer.parseInt(seconds.group(1)) : 0;
    return all <= LONGEST ? all : 0;
  }

  /** So many seconds as a clock shows them, such as 2:05. */
  public static String clock(int seconds) {
    return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }

  /** So many seconds in words. */
  public static String words(int seconds) {
    String minutes = seconds / 60 == 1 ? "1 minute" : seconds / 60 + " minutes";
    String rest = seconds % 60 == 1 ? "1 second" : seconds % 60 + " seconds";
    return seconds < 60 ? rest : seconds % 60 == 0 ? minutes : minutes + " and " + rest;
  }
}
