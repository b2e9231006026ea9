package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.malinnotes.report.Words;
import org.malinnotes.story.Lesson;

/** The time plan of a lesson with the clock. */
record GuideTime(Lesson lesson, Wording wording) {
  /** The plan as a table. */
  Item.Table plan() {
    List<List<String>> rows = new ArrayList<>();
    int from = 0;
    for (Lesson.Step step : lesson.plan()) {
      rows.add(List.of(clock(from, step), part(step), wording.line(step.text())));
      from += step.minutes();
    }
    return new Item.Table(
        "plan",
        "The time, " + lesson.minutes() + " minutes in all",
        List.of("Clock", "Part", "What you do"),
        rows);
  }

  /** When a decision is at hand, such as 0:06–0:15; empty if the plan gives it no time. */
  String of(Lesson.Round round) {
    int from = 0;
    for (Lesson.Step step : lesson.plan()) {
      if (round.scene().equals(step.scene())) {
        return clock(from, step);
      }
      from += step.minutes();
    }
    return "";
  }

  private String part(Lesson.Step step) {
    return switch (step.part()) {
      case FRAMING, DEBRIEF -> Words.capital(step.part().word());
      case DECISION -> "Decision " + number(step);
    };
  }

  private int number(Lesson.Step step) {
    return 1 + lesson.decisions().stream().map(Lesson.Round::scene).toList().indexOf(step.scene());
  }

  private static String clock(int from, Lesson.Step step) {
    return minutes(from) + "–" + minutes(from + step.minutes());
  }

  private static String minutes(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }
}
