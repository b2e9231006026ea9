package org.malinnotes.lesson;

/**
 * One pupil's lesson as it is reported on.
 *
 * @param name the pseudonym, or what the teacher's own list makes of it
 * @param state where the run stands when it is played again
 */
public record Pupil(String name, Run run, LessonState state, LessonScore score) {
  /**
   * A pupil's run, played again; what the course refuses of it, and all after that, is left out.
   */
  public static Pupil of(Course course, String name, Run run) {
    LessonReplay replay = LessonReplay.of(course, run.events());
    Run taken = new Run(run.events().subList(0, replay.taken()), run.opened(), run.answers());
    LessonState state = replay.state();
    return new Pupil(name, taken, state, LessonScore.of(course, state, taken));
  }

  /** Whether nothing is left to decide. */
  public boolean hasDecidedAll() {
    return state.stage() == Stage.OVER;
  }
}
