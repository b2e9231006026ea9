package org.malinnotes.play;

import org.malinnotes.story.Departure;
import org.malinnotes.story.Story;

/** The words on what an order that was not decided does to the record's line. */
public final class Departing {
  /** Stands for the reasons, where they could give away what is still to be decided. */
  static final String LATER = "The reasons are told after the last decision.";

  private Departing() {}

  /** What it does, and why. */
  public static String whole(Story story, Departure departure) {
    return kind(departure) + " " + Evidence.because(story, departure.because());
  }

  /** What it does; its reasons are told later. */
  public static String bare(Departure departure) {
    return kind(departure) + " " + LATER;
  }

  /** What it does. */
  static String kind(Departure departure) {
    return switch (departure.kind()) {
      case ABSORBED -> "**The record's scenes go on all the same.**";
      case DETOUR -> "**A detour from the record begins.**";
      case BRANCH -> "**Here the line leaves the record.**";
    };
  }

  /** What that means, for those who read it for the first time. */
  static String meaning(Departure departure) {
    return switch (departure.kind()) {
      case ABSORBED -> "*(Your order stands, but what comes next is the record's.)*";
      case DETOUR -> "*(Later on, the record's scenes take it up again.)*";
      case BRANCH -> "*(From there on all is supposed: nobody can know it.)*";
    };
  }
}
