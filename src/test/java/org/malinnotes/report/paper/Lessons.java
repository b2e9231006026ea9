package org.malinnotes.report.paper;

import java.util.stream.Stream;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;

/** The lessons that come with the program. */
final class Lessons {
  private Lessons() {}

  /** Every one of them, each named by its id. */
  static Stream<Named> all() {
    return Shipped.stories().stream()
        .flatMap(story -> story.lessons().values().stream().map(it -> new Named(story, it.id())));
  }

  /** A lesson and its story. */
  record Named(Story story, LessonId id) {
    Course course() {
      return new Course(story, story.lesson(id));
    }

    Calling calling() {
      return new Calling(id, "");
    }

    Paper handout() {
      return Handout.of(course());
    }

    Paper ballots() {
      return Ballots.of(course());
    }

    Paper guide() {
      return Guide.of(course(), calling());
    }

    @Override
    public String toString() {
      return id.value();
    }
  }

  static Named asking() {
    return new Named(Shipped.TWO_DOORS, new LessonId("asking-first"));
  }

  static Named thought() {
    return new Named(Shipped.OCTOBER, new LessonId("second-thought"));
  }
}
