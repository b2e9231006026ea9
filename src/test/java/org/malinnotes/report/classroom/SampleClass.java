package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/** Classes made by dice. */
final class SampleClass {
  private static final List<String> NAMES =
      List.of(
          "Ada", "Birk", "Csilla", "Dato", "Ewa", "Fodor", "Gizella", "Hans", "Ilona", "Jurek",
          "Kati", "Łucja", "Malin", "Nadia", "Ödön", "Piotr", "Quirin", "Réka", "Stasia", "Tomasz",
          "Ursula", "Vera", "Wanda", "Xenia", "Yuri", "Zsófi");
  static final List<String> SENTENCES =
      List.of(
          "They could not see what the other side was preparing.",
          "I would have waited for one more report before I sent anybody.",
          "The document about the garrison changed my mind, because it was written by somebody who"
              + " was there.",
          "He was afraid that the others would follow.",
          "I thought the promise was honest on the day it was made, and that is what makes it so"
              + " hard to judge.",
          "Nobody asked the people in the street.",
          "Because the two sources agree although they come from different sides.");

  /** Small seeds that follow one another begin alike. */
  private static final long SCRAMBLE = 7_919_000_001L;

  private SampleClass() {}

  /** So many pupils in a lesson; the same every time. */
  static List<Pupil> pupils(Course course, int count) {
    List<Pupil> pupils = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      String name = NAMES.get(seed % NAMES.size()) + (seed < NAMES.size() ? "" : " " + seed);
      pupils.add(Pupil.of(course, name, talkative(course, seed)));
    }
    return pupils;
  }

  /** Their figures, in a lesson of the big story. */
  static ClassFigures figures(Lesson lesson, int count) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    return ClassFigures.of(course, pupils(course, count), List.of());
  }

  /**
   * Thirty of different temperaments in a lesson of the big story: ten mild, nine bold, five
   * pliant, two who know, two idle, and two who break off after the first decision.
   */
  static ClassFigures thirty(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    Map<Temperament, Integer> many = new EnumMap<>(Temperament.class);
    many.put(Temperament.MILD, 10);
    many.put(Temperament.BOLD, 9);
    many.put(Temperament.PLIANT, 5);
    many.put(Temperament.KNOWING, 2);
    many.put(Temperament.IDLE, 2);
    List<Pupil> pupils = new ArrayList<>();
    many.forEach(
        (temperament, count) -> {
          for (int i = 0; i < count; i++) {
            String name = "Pupil " + (pupils.size() + 1);
            pupils.add(new MannerlyPupil(course, temperament, pupils.size()).whole(name));
          }
        });
    pupils.add(new MannerlyPupil(course, Temperament.MILD, 98).after("Pupil 29", 1));
    pupils.add(new MannerlyPupil(course, Temperament.BOLD, 99).after("Pupil 30", 1));
    return ClassFigures.of(course, pupils, List.of());
  }

  /** The same class, everybody answering every question of one's own words with this. */
  static ClassFigures writing(ClassFigures figures, String text) {
    List<Pupil> pupils = new ArrayList<>();
    for (Pupil pupil : figures.pupils()) {
      Run run = pupil.run();
      for (Question question : figures.lesson().questions()) {
        if (run.answers().get(question.id()) instanceof Answer.Words) {
          run = run.with(question.id(), new Answer.Words(text));
        }
      }
      pupils.add(Pupil.of(figures.course(), pupil.name(), run));
    }
    return ClassFigures.of(figures.course(), pupils, figures.ballots());
  }

  private static Run talkative(Course course, int seed) {
    Run run = new RandomPupil(course, SCRAMBLE * (seed + 1)).run();
    Random random = new Random(SCRAMBLE * (seed + 1));
    for (Question question : course.lesson().questions()) {
      if (run.answers().get(question.id()) instanceof Answer.Words) {
        StringBuilder words = new StringBuilder();
        for (int sentences = 1 + random.nextInt(3); sentences > 0; sentences--) {
          words.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
        }
        run = run.with(question.id(), new Answer.Words(words.toString().strip()));
      }
    }
    return run;
  }
}
