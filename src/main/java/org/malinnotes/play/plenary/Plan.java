package org.malinnotes.play.plenary;

import org.malinnotes.story.Lesson;

/** The parts of a lesson by its time plan. */
final class Plan {
  private final Lesson lesson;

  Plan(Lesson lesson) {
    this.lesson = lesson;
  }

  /** All before the first decision. */
  Slide.Part opening() {
    int until = 0;
    for (Lesson.Step step : lesson.plan()) {
      if (step.scene() != null) {
        break;
      }
      until += step.minutes();
    }
    return new Slide.Part("Opening", until);
  }

  /**
   * One of the decisions that count.
   *
   * @param number from 1
   */
  Slide.Part round(int number) {
    Lesson.Round round = lesson.decisions().get(number - 1);
    int minutes = 0;
    int until = 0;
    for (Lesson.Step step : lesson.plan()) {
      minutes += step.minutes();
      if (round.scene().equals(step.scene())) {
        until = minutes;
      }
    }
    return new Slide.Part("Round " + number + " of " + lesson.decisions().size(), until);
  }

  /** Scenes off the record, when so many of the lesson's decisions are over. */
  Slide.Part offTheRecord(int over) {
    return new Slide.Part("Off the record", after(over).until());
  }

  /** All after the last decision. */
  Slide.Part debrief() {
    return new Slide.Part("Debrief", lesson.minutes());
  }

  /** The part at which a lesson stands when so many of its decisions are over. */
  Slide.Part after(int over) {
    return over == 0 ? opening() : round(over);
  }
}
