package org.malinnotes.lesson.figures;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * What a class did in one lesson.
 *
 * @param pupils in the order in which they are named
 * @param rounds one for each decision of the lesson, in its order
 * @param questions one for each question of the lesson, in its order
 * @param ballots what the class answered in plenary, in order; empty without one
 */
public record ClassFigures(
    Course course,
    List<Pupil> pupils,
    List<RoundFigures> rounds,
    Calibration calibration,
    List<QuestionFigures> questions,
    List<Ballot> ballots) {

  /** Counts. */
  public static ClassFigures of(Course course, List<Pupil> pupils, List<Ballot> ballots) {
    List<RoundFigures> rounds = new ArrayList<>();
    for (Lesson.Round round : course.lesson().decisions()) {
      rounds.add(new RoundCount(course, round, pupils).figures(rounds.size() + 1, ballots));
    }
    return new ClassFigures(
        course,
        List.copyOf(pupils),
        List.copyOf(rounds),
        Calibration.of(course, pupils),
        course.lesson().questions().stream()
            .map(question -> QuestionFigures.of(question, pupils))
            .toList(),
        List.copyOf(ballots));
  }

  /** The lesson. */
  public Lesson lesson() {
    return course.lesson();
  }

  /** The story, its scenes offering what the lesson does. */
  public Story story() {
    return course.engine().story();
  }

  /** How many pupils decided all there was. */
  public int finished() {
    return (int) pupils.stream().filter(Pupil::hasDecidedAll).count();
  }
}
