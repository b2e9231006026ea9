package org.malinnotes.classroom.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.classroom.Result;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;

/** Says of one file after the other whether it counts, and how far. */
final class Judge {
  private final Story story;
  private final Optional<LessonId> wanted;
  private final Map<LessonId, Taught> lessons = new HashMap<>();

  Judge(Story story, Optional<LessonId> wanted) {
    this.story = story;
    this.wanted = wanted;
  }

  /** What can be said of a file that may be a result. */
  Judged of(Path file) {
    Attempt<Result> read = ResultFile.read(file);
    return read.result()
        .map(result -> of(file, result))
        .orElseGet(() -> Judged.out(unread(file, read.problems().get(0))));
  }

  private static Finding unread(Path file, SaveProblem problem) {
    Finding.Sort sort =
        switch (problem.kind()) {
          case UNREADABLE -> Finding.Sort.UNREADABLE;
          case NEWER -> Finding.Sort.OTHER;
          default -> Finding.Sort.DAMAGED;
        };
    // The place begins with a comma where it is about no named file.
    String place = problem.where().replaceFirst("^, ", "");
    return new Finding(sort, file, place, problem.what().replaceFirst("^The ", "the "));
  }

  private Judged of(Path file, Result result) {
    if (!result.story().equals(story.id())) {
      return other(file, "it is of another story, " + result.story());
    }
    Lesson lesson = story.lessons().get(result.lesson());
    if (lesson == null) {
      return other(
          file, "it is of a lesson that this story does not have, " + result.lesson().value());
    }
    if (wanted.isPresent() && !wanted.get().equals(lesson.id())) {
      return Judged.out(
          new Finding(
              Finding.Sort.ELSEWHERE, file, "it is of another lesson, " + lesson.id().value()));
    }
    Taught taught = lessons.computeIfAbsent(lesson.id(), id -> Taught.of(story, lesson));
    if (!result.lessonPrint().equals(taught.print())) {
      return other(
          file,
          "it was made with another version of the lesson "
              + lesson.id().value()
              + " or of its decisions (story version "
              + Printable.of(result.storyVersion())
              + ", here "
              + Printable.of(story.version())
              + ")");
    }
    return replayed(file, result, taught);
  }

  private static Judged other(Path file, String what) {
    return Judged.out(new Finding(Finding.Sort.OTHER, file, what));
  }

  private Judged replayed(Path file, Result result, Taught taught) {
    Course course = taught.course();
    Run fitting = Fitting.of(course.lesson(), result.run());
    Pupil pupil = Pupil.of(course, result.pseudonym(), fitting);
    List<Finding> findings = new ArrayList<>();
    Inconsistency.of(file, result, pupil).ifPresent(findings::add);
    return new Judged(
        Optional.of(new Kept(file, result, course.lesson(), pupil)), List.copyOf(findings));
  }
}
